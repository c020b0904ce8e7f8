package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.compliance.PolicyDifference;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;

/** Writes the weeks on which two policies differ as {@code differences.csv}; ids as in {@link WeeksCsv}. */
public final class PolicyDifferencesCsv {

    private static final String[] HEADER = {
        "participant",
        "week_start",
        "part_start",
        "level",
        "minutes",
        "policy",
        "status",
        "prorated",
        "other_policy",
        "other_status",
        "other_prorated"
    };

    private PolicyDifferencesCsv() {}

    /** @param differences of each participant by start, the participants in order of id */
    public static byte[] of(Map<ParticipantId, List<PolicyDifference>> differences) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Csv.WRITER.build(text)) {
            csv.writeRecord(HEADER);
            differences.forEach((participant, weeks) -> weeks.forEach(week -> csv.writeRecord(row(participant, week))));
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ParticipantId participant, PolicyDifference difference) {
        ComplianceReport one = difference.one();
        ComplianceReport other = difference.other();
        WeekPart part = one.hours().part();
        return List.of(
                participant.disclose(),
                part.week().firstDate().toString(),
                part.start().toString(),
                part.level().map(LevelOfCare::name).orElse("NONE"),
                Integer.toString(one.hours().time().minutes()),
                one.policy().value(),
                one.verdict().name(),
                one.prorated().name(),
                other.policy().value(),
                other.verdict().name(),
                other.prorated().name());
    }
}
