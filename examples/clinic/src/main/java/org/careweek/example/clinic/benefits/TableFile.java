package org.careweek.example.clinic.benefits;

import java.nio.file.Path;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.plugin.benefits.BenefitTable;
import org.careweek.plugin.benefits.TableProblem;

/** Reads a site's own table of benefits. */
public final class TableFile {

    private static final int MOST_MEBIBYTES = 16;

    private TableFile() {}

    /** Reads a table, or says everything that is wrong with it. */
    public static Read<BenefitTable> read(Path path) {
        String name = FileText.nameOf(path);
        return FileText.bytes(path, MOST_MEBIBYTES)
                .fold(
                        bytes -> BenefitTable.read(bytes)
                                .fold(
                                        whole -> new Read.Whole<>(whole.table()),
                                        refused -> new Read.Refused<>(refused.problems().stream()
                                                .map(problem -> problem(name, problem))
                                                .toList())),
                        Read.Refused::new);
    }

    private static Problem problem(String file, TableProblem problem) {
        return new Problem(file, new Place.Cell(problem.line(), problem.column()), "expected " + problem.expected());
    }
}
