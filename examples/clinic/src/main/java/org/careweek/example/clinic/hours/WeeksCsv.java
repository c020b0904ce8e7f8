package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.hours.AttendanceCounts;
import org.careweek.core.hours.WeekHours;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.ParticipantId;

/**
 * Writes judged weeks as {@code weeks.csv}, a row for each week or part of one.
 *
 * <p>Participants' ids are written as they are, also one that a spreadsheet would take for a formula ({@code =1+1}): programs
 * read them back and must find the same text. Open the file as text where ids come from strangers.
 */
public final class WeeksCsv {

    static final String[] HEADER = {
        "participant",
        "week_start",
        "part_start",
        "part_days",
        "level",
        "kind",
        "seconds",
        "minutes",
        "minutes15",
        "possible",
        "status",
        "prorated",
        "rows",
        "attended",
        "absent",
        "unrecorded"
    };

    private WeeksCsv() {}

    /** @param reports of each participant by start, the participants in order of id */
    public static byte[] of(Map<ParticipantId, List<ComplianceReport>> reports) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Csv.WRITER.build(text)) {
            csv.writeRecord(HEADER);
            reports.forEach((participant, weeks) -> weeks.forEach(report -> csv.writeRecord(row(participant, report))));
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ParticipantId participant, ComplianceReport report) {
        WeekHours hours = report.hours();
        WeekPart part = hours.part();
        AttendanceCounts counts = hours.counts();
        return List.of(
                participant.disclose(),
                part.week().firstDate().toString(),
                part.start().toString(),
                Integer.toString(part.days()),
                part.level().map(LevelOfCare::name).orElse("NONE"),
                part.isFull() ? "FULL" : "PARTIAL",
                Long.toString(hours.seconds()),
                Integer.toString(hours.time().minutes()),
                Integer.toString(hours.wholeUnits().minutes()),
                Integer.toString(hours.possible().minutes()),
                report.verdict().name(),
                report.prorated().name(),
                Integer.toString(counts.rows()),
                Integer.toString(counts.attended()),
                Integer.toString(counts.absent()),
                Integer.toString(counts.unrecorded()));
    }
}
