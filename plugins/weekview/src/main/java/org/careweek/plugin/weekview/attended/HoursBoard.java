package org.careweek.plugin.weekview.attended;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;

/**
 * What a page of attended hours shows. Prints nothing of it.
 *
 * @param weeks the first dates of the weeks that are shown, in order
 * @param people who are shown, in order
 * @param peopleLeftOut how many people there are beside them
 * @param weeksLeftOut how many weeks there are before those that are shown
 * @param verdicts how many weeks and parts of weeks of all people have which verdict, as a sentence
 */
public record HoursBoard(
        List<LocalDate> weeks, List<Person> people, int peopleLeftOut, int weeksLeftOut, String verdicts) {

    public HoursBoard {
        weeks = List.copyOf(weeks);
        people = List.copyOf(people);
    }

    /**
     * One participant's row.
     *
     * @param participant the id
     * @param parts by start
     */
    public record Person(PrivateText participant, List<Part> parts) {

        public Person {
            parts = List.copyOf(parts);
        }

        /** The parts of one week. */
        List<Part> in(LocalDate week) {
            return parts.stream().filter(part -> part.week().equals(week)).toList();
        }

        @Override
        public String toString() {
            return "Person[private]";
        }
    }

    /**
     * A week, or the part of one in which one level of care holds.
     *
     * @param week the first date of the week
     * @param start the first date of the part
     * @param days 1 to 7
     * @param level empty out of care
     * @param minutes whole minutes that count
     * @param possible the most that they may turn out to be
     * @param status the verdict
     * @param prorated what stands beside it where the part is not the whole week
     */
    public record Part(
            LocalDate week,
            LocalDate start,
            int days,
            Optional<LevelOfCare> level,
            int minutes,
            int possible,
            Verdict status,
            Verdict prorated) {

        @Override
        public String toString() {
            return "Part[private]";
        }
    }

    @Override
    public String toString() {
        return "HoursBoard[private]";
    }
}
