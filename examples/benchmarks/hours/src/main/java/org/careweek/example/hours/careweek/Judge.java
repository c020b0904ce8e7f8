package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.Population;

/** Walks accumulators and judges what they hold, by the standard policy. */
final class Judge {

    private final PartVerdicts verdicts = new ComplianceCheck(StandardPolicies.standard(), Population.ADULT).verdicts();

    /** The parts of all that one accumulator holds. */
    JudgedParts judge(SitePeople people, HoursAccumulator accumulator) {
        JudgedParts parts = new JudgedParts(verdicts);
        accumulator.walk(people.levels()::get, parts);
        return parts;
    }

    /** The same in pieces, with the help of one thread of an executor. */
    List<JudgedParts> judge(SitePeople people, HoursAccumulator accumulator, Executor helper) {
        List<JudgedParts> pieces = new ArrayList<>();
        accumulator.walk(people.levels()::get, () -> new JudgedParts(verdicts), pieces::add, helper, 1);
        return pieces;
    }

    /** The lines of some sites' parts. */
    static List<String> lines(List<SitePeople> people, List<JudgedParts> parts) {
        List<String> lines = new ArrayList<>();
        for (int site = 0; site < people.size(); site++) {
            parts.get(site).addLines(people.get(site).ids()::get, lines);
        }
        return lines;
    }
}
