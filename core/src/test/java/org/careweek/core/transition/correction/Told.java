package org.careweek.core.transition.correction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.ClinicCase;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.DischargeKind;
import org.careweek.core.transition.EpisodeId;
import org.careweek.core.transition.Move;
import org.careweek.core.transition.StepUp;
import org.careweek.core.transition.TransitionOutcome;
import org.careweek.core.transition.TransitionPolicy;
import org.careweek.core.transition.TransitionRequest;

/**
 * What was told of somebody's five weeks around a night on which clocks change, in plain values.
 *
 * @param admitted the day of the admission, from the first Monday
 * @param first the level it was to
 * @param step the day on which the other level began; after the admission
 * @param discharged the day of the discharge; after the step
 */
record Told(ZoneId zone, int admitted, LevelOfCare first, int step, int discharged, List<AttendanceLine> lines) {

    static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);

    private static final List<String> ZONES =
            List.of("America/New_York", "America/Havana", "America/Phoenix", "Australia/Lord_Howe");

    static Told any(Random random) {
        int admitted = random.nextInt(10);
        int step = admitted + 1 + random.nextInt(25);
        Told nothing = new Told(
                ZoneId.of(ZONES.get(random.nextInt(4))),
                admitted,
                random.nextBoolean() ? LevelOfCare.IOP : LevelOfCare.PHP,
                step,
                step + 1 + random.nextInt(25),
                List.of());
        List<AttendanceLine> lines = new ArrayList<>();
        for (int row = random.nextInt(18); row >= 0; row--) {
            lines.add(nothing.line("r" + row, random));
        }
        return nothing.with(lines);
    }

    private Told with(List<AttendanceLine> others) {
        return new Told(zone, admitted, first, step, discharged, List.copyOf(others));
    }

    private AttendanceLine line(String row, Random random) {
        LocalDateTime start = MONDAY.plusDays(random.nextInt(35))
                .atTime(random.nextInt(4) == 0 ? 23 : 8 + random.nextInt(8), 15 * random.nextInt(4));
        int minutes = 5 + random.nextInt(30);
        AttendanceStatus status = random.nextInt(4) > 0
                ? AttendanceStatus.PRESENT
                : AttendanceStatus.values()[random.nextInt(AttendanceStatus.values().length)];
        AttendanceLine line = new AttendanceLine(
                row, "s" + row, start, start.plusMinutes(minutes), 0, 0, status, Optional.empty(), Optional.empty());
        return random.nextInt(6) == 0 ? line : attended(line, random.nextInt(300), random.nextInt(300));
    }

    private AttendanceLine attended(AttendanceLine line, int late, int early) {
        var in = line.start().atZone(zone).toInstant().plusSeconds(late);
        var out = line.end().atZone(zone).toInstant().minusSeconds(early);
        return line.recorded(in, out.isBefore(in) ? in : out);
    }

    /** The same, told again: some records put right, taken out or added, or the step dated otherwise. */
    Told again(Random random) {
        List<AttendanceLine> told = new ArrayList<>(lines);
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(told.size());
            AttendanceLine line = told.get(at);
            switch (random.nextInt(5)) {
                case 0 -> told.set(at, line.with(AttendanceStatus.values()[random.nextInt(5)]));
                case 1 -> told.set(at, attended(line, random.nextInt(400), random.nextInt(400)));
                case 2 -> told.set(at, line.unrecorded());
                case 3 -> told.set(at, line(line.row(), random));
                default -> told.add(line("n" + edits, random));
            }
        }
        if (random.nextInt(5) == 0 && told.size() > 1) {
            told.remove(random.nextInt(told.size()));
        }
        int moved = random.nextInt(4) == 0 ? admitted + 1 + random.nextInt(discharged - admitted - 1) : step;
        return new Told(zone, admitted, first, moved, discharged, List.copyOf(told));
    }

    LevelOfCare second() {
        return first == LevelOfCare.IOP ? LevelOfCare.PHP : LevelOfCare.IOP;
    }

    String levelOn(LocalDate date) {
        long day = date.toEpochDay() - MONDAY.toEpochDay();
        if (day < admitted || day >= discharged) {
            return "NONE";
        }
        return (day < step ? first : second()).name();
    }

    ClinicCase clinic() {
        TreeMap<LocalDate, String> levels = new TreeMap<>();
        for (int day : List.of(admitted, step, discharged)) {
            levels.put(MONDAY.plusDays(day), levelOn(MONDAY.plusDays(day)));
        }
        return new ClinicCase(zone, DayOfWeek.MONDAY, levels, lines);
    }

    /** Whether a record by itself has some time that counts. */
    boolean isAttended(AttendanceLine line) {
        return clinic().with(List.of(line)).naive(Map.of()).seconds() > 0;
    }

    CareRecord record() {
        Move step = first == LevelOfCare.IOP
                ? new Move.Up(second(), new StepUp.Term.OpenEnded())
                : new Move.Down(second(), false);
        CareEpisode episode = CareEpisode.awaitingAdmission(EpisodeId.of("e1"));
        episode = after(episode, new Move.Admit(first), admitted);
        episode = after(episode, step, this.step);
        episode = after(episode, new Move.End(DischargeKind.COMPLETED), discharged);
        return new CareRecord(episode, ProgramCalendar.of(zone, DayOfWeek.MONDAY), clinic().rows());
    }

    static CareEpisode after(CareEpisode episode, Move move, int day) {
        TransitionRequest request = TransitionRequest.of(move, MONDAY.plusDays(day))
                .decidedBy(PrivateText.of("team-a"))
                .because(PrivateText.of("criteria met"));
        return TransitionPolicy.standard()
                .review(episode, request)
                .fold(TransitionOutcome.Approved::episode, declined -> {
                    throw new AssertionError(declined.violations().toString());
                });
    }
}
