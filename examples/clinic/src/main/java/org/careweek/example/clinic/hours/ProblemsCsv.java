package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;

/**
 * Writes the problems of skipped rows as {@code problems.csv}. Nothing in it begins like a spreadsheet's formula: all texts are
 * ours, and what came stands inside a sentence.
 */
public final class ProblemsCsv {

    private ProblemsCsv() {}

    /** A row for each problem, in the given order. */
    public static byte[] of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Csv.WRITER.build(text)) {
            csv.writeRecord("file", "line", "column", "problem");
            for (Problem problem : problems) {
                if (problem.place() instanceof Place.Cell cell) {
                    csv.writeRecord(problem.file(), Long.toString(cell.line()), cell.column(), problem.message());
                } else {
                    csv.writeRecord(problem.file(), "", "", problem.message());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
