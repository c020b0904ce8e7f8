package org.careweek.example.hours.careweek;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.hours.tally.PartSink;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.hours.table.WeekLine;

/** Takes parts of weeks and their verdicts, and keeps them as numbers. To be filled by one thread at a time. */
final class JudgedParts implements PartSink {

    private static final int NUMBERS = 12;
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final LevelOfCare[] LEVELS = LevelOfCare.values();
    private static final int OUT_OF_CARE = -1;

    private final PartVerdicts verdicts;
    private int[] numbers = new int[NUMBERS * 1024];
    private int size;

    JudgedParts(PartVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void accept(PartTotals part) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = part.participant();
        numbers[size++] = part.weekStartDay();
        numbers[size++] = part.startDay();
        numbers[size++] =
                part.days() << 8 | (part.level().map(LevelOfCare::ordinal).orElse(OUT_OF_CARE) & 0xff);
        numbers[size++] = Math.toIntExact(part.seconds());
        numbers[size++] = part.minutes15();
        numbers[size++] = part.possibleMinutes();
        numbers[size++] = part.rows();
        numbers[size++] = part.attended();
        numbers[size++] = part.absent();
        numbers[size++] = part.unrecorded();
        numbers[size++] =
                verdicts.status(part).ordinal() << 8 | verdicts.prorated(part).ordinal();
    }

    int parts() {
        return size / NUMBERS;
    }

    /** Adds the lines of all parts. @param ids of participants, by their numbers */
    void addLines(IntFunction<String> ids, List<String> lines) {
        WeekLine line = new WeekLine();
        for (int at = 0; at < size; at += NUMBERS) {
            int days = numbers[at + 3] >> 8;
            int level = (byte) numbers[at + 3];
            int seconds = numbers[at + 4];
            int judged = numbers[at + 11];
            lines.add(line.begin(ids.apply(numbers[at]))
                    .with(LocalDate.ofEpochDay(numbers[at + 1]))
                    .with(LocalDate.ofEpochDay(numbers[at + 2]))
                    .with(days)
                    .with(level == OUT_OF_CARE ? "NONE" : LEVELS[level].name())
                    .with(days == 7 ? "FULL" : "PARTIAL")
                    .with(seconds)
                    .with(seconds / 60)
                    .with(numbers[at + 5])
                    .with(numbers[at + 6])
                    .with(VERDICTS[judged >> 8])
                    .with(VERDICTS[judged & 0xff])
                    .with(numbers[at + 7])
                    .with(numbers[at + 8])
                    .with(numbers[at + 9])
                    .with(numbers[at + 10])
                    .end());
        }
    }
}
