package org.careweek.example.clinic.hours;

import java.time.LocalDate;
import org.careweek.core.compliance.Verdict;

/**
 * A week or part of one as a page shows it. Prints nothing of it.
 *
 * @param week the first date of the week
 * @param start the first date of the part
 * @param days how many dates it has
 * @param level the level of care; {@code NONE} out of care
 * @param minutes the whole minutes that count
 * @param possible the most that they may turn out to be
 * @param status the verdict
 * @param prorated what stands beside it on a part
 * @param unrecorded how many rows lack an end
 */
record PartCell(
        LocalDate week,
        LocalDate start,
        int days,
        String level,
        int minutes,
        int possible,
        Verdict status,
        Verdict prorated,
        int unrecorded) {

    /** From a line of {@code weeks.csv} without the participant. */
    static PartCell parse(String line) {
        String[] fields = line.split(",");
        return new PartCell(
                date(fields[0]),
                date(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3],
                Integer.parseInt(fields[6]),
                Integer.parseInt(fields[8]),
                Verdict.valueOf(fields[9]),
                Verdict.valueOf(fields[10]),
                Integer.parseInt(fields[14]));
    }

    /** Of four, two and two digits. */
    private static LocalDate date(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** Whether somebody should look at a week: too few hours, too many, or not known. */
    static boolean needsALook(Verdict status) {
        return status == Verdict.BELOW || status == Verdict.ABOVE || status == Verdict.UNKNOWN;
    }

    @Override
    public String toString() {
        return "PartCell[private]";
    }
}
