package org.careweek.example.engines.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.week.ParticipantEntry;
import org.careweek.example.clinic.input.week.WeekFile;
import org.careweek.example.engines.problem.Claim;

/** Looks at schedules of one week by its file alone. */
public final class FileCheck {

    private final PlainWeek week;
    private final Map<String, ParticipantEntry> people = new HashMap<>();

    /** For the week of a file. */
    public FileCheck(WeekFile file) {
        this.week = new PlainWeek(file);
        file.participants().forEach(person -> people.put(person.id().disclose(), person));
    }

    /** What an engine found, and whether what it says of it is right. */
    public Verdict verdict(Claim claim) {
        return verdict(claim.plans()).on(claim);
    }

    /**
     * What a schedule is.
     *
     * @param plans the ids of the sessions of each participant who is placed
     */
    public Verdict verdict(Map<String, ? extends Collection<String>> plans) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        Map<String, Set<String>> attending = new HashMap<>();
        long score = 0;
        for (Map.Entry<String, ? extends Collection<String>> plan : plans.entrySet()) {
            ParticipantEntry person = people.get(plan.getKey());
            List<PlainSession> sessions = week.sessions(plan.getValue());
            if (person == null || sessions.size() < Set.copyOf(plan.getValue()).size()) {
                found.add(person == null ? Finding.STRANGER : Finding.NO_SESSION);
                continue;
            }
            OnePerson one = new OnePerson(week, person, sessions);
            found.addAll(one.findings());
            score += one.worth();
            sessions.forEach(session -> attending
                    .computeIfAbsent(session.entry().id(), it -> new HashSet<>())
                    .add(plan.getKey()));
        }
        attending.forEach((session, who) -> found.addAll(together(session, who)));
        return new Verdict(plans.size(), score, found);
    }

    /** Rules 8 and 9. */
    private Set<Finding> together(String session, Set<String> who) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        if (who.size() > week.seats(session)) {
            found.add(Finding.SEATS);
        }
        boolean areApart = who.stream()
                .anyMatch(one -> people.get(one).apartFrom().stream()
                        .map(PrivateText::disclose)
                        .anyMatch(who::contains));
        if (areApart) {
            found.add(Finding.APART);
        }
        return found;
    }

    @Override
    public String toString() {
        return "FileCheck[private]";
    }
}
