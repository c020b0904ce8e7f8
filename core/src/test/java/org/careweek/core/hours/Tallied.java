package org.careweek.core.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.time.ProgramCalendar;

/** Made-up attendance taken through the fast door. */
final class Tallied {

    /** A part with its participant. */
    record Line(int participant, CountedPart part) {}

    private Tallied() {}

    static HoursAccumulator empty(ClinicCase clinic, CountingPolicy counting) {
        return new HoursAccumulator(ProgramCalendar.of(clinic.zone(), clinic.firstDay()), counting);
    }

    /** By the door of values. */
    static void addValues(HoursAccumulator hours, int participant, ClinicCase clinic) {
        clinic.rows().forEach(row -> hours.add(participant, row));
    }

    /** By the door of rows. */
    static void addRows(HoursAccumulator hours, int participant, List<AttendanceLine> lines, boolean counted) {
        lines.forEach(line -> hours.add(
                participant,
                HoursAccumulator.minuteOf(line.start()),
                HoursAccumulator.minuteOf(line.end()),
                line.breakAfter(),
                line.breakLength(),
                line.status(),
                counted,
                second(line.arrival()),
                second(line.departure())));
    }

    /** As a batch. */
    static AttendanceColumns columns(int participant, List<AttendanceLine> lines) {
        AttendanceColumns columns = AttendanceColumns.ofRows(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            AttendanceLine line = lines.get(i);
            columns.participant()[i] = participant;
            columns.startMinute()[i] = HoursAccumulator.minuteOf(line.start());
            columns.endMinute()[i] = HoursAccumulator.minuteOf(line.end());
            columns.breakAfter()[i] = line.breakAfter();
            columns.breakMinutes()[i] = line.breakLength();
            columns.status()[i] = (byte) line.status().ordinal();
            columns.counted()[i] = true;
            columns.arrival()[i] = second(line.arrival());
            columns.departure()[i] = second(line.departure());
        }
        return columns;
    }

    private static long second(Optional<Instant> recorded) {
        return recorded.map(Instant::getEpochSecond).orElse(HoursAccumulator.NOT_RECORDED);
    }

    static List<Line> lines(HoursAccumulator hours, IntFunction<LevelHistory> levels, PartVerdicts verdicts) {
        List<Line> lines = new ArrayList<>();
        hours.walk(levels, part -> lines.add(new Line(part.participant(), part(part, verdicts))));
        return lines;
    }

    static List<CountedPart> parts(HoursAccumulator hours, LevelHistory levels, PartVerdicts verdicts) {
        return lines(hours, participant -> levels, verdicts).stream()
                .map(Line::part)
                .toList();
    }

    static CountedPart part(PartTotals part, PartVerdicts verdicts) {
        return new CountedPart(
                part.weekStart(),
                part.start(),
                part.days(),
                part.level().map(Enum::name).orElse("NONE"),
                part.isFull() ? "FULL" : "PARTIAL",
                part.seconds(),
                part.minutes(),
                part.minutes15(),
                part.possibleMinutes(),
                verdicts.status(part).name(),
                verdicts.prorated(part).name(),
                part.rows(),
                part.attended(),
                part.absent(),
                part.unrecorded());
    }
}
