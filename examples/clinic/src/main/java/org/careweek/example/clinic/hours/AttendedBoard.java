package org.careweek.example.clinic.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.weekview.attended.HoursBoard;

/**
 * What the page of hours shows of judged weeks: the latest weeks, and of more people than fit those who have most weeks that somebody should
 * look at.
 */
public final class AttendedBoard {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_WEEKS = 20;

    private record Candidate(int number, int toLookAt) {}

    private AttendedBoard() {}

    /** The board of all weeks that were judged. */
    public static HoursBoard of(JudgedWeeks judged) {
        List<LocalDate> weeks = judged.weeks();
        PriorityQueue<Candidate> shown = new PriorityQueue<>(Comparator.comparingInt(Candidate::toLookAt)
                .thenComparing(Comparator.comparingInt(Candidate::number).reversed()));
        for (int number = 0; number < judged.size(); number++) {
            shown.add(new Candidate(number, judged.toLookAt(number)));
            if (shown.size() > MOST_PEOPLE) {
                shown.remove();
            }
        }
        List<LocalDate> latest = weeks.subList(Math.max(0, weeks.size() - MOST_WEEKS), weeks.size());
        List<HoursBoard.Person> people = shown.stream()
                .map(Candidate::number)
                .sorted()
                .map(number -> person(judged.weeks(number)))
                .toList();
        return new HoursBoard(
                latest,
                people,
                judged.size() - people.size(),
                weeks.size() - latest.size(),
                String.join(" ", judged.summary()));
    }

    private static HoursBoard.Person person(ParticipantWeeks weeks) {
        return new HoursBoard.Person(
                weeks.participant(),
                weeks.parts().stream().map(AttendedBoard::part).toList());
    }

    private static HoursBoard.Part part(PartCell part) {
        Optional<LevelOfCare> level =
                part.level().equals("NONE") ? Optional.empty() : Optional.of(LevelOfCare.valueOf(part.level()));
        return new HoursBoard.Part(
                part.week(),
                part.start(),
                part.days(),
                level,
                part.minutes(),
                part.possible(),
                part.status(),
                part.prorated());
    }
}
