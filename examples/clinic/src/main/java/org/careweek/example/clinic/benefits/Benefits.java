package org.careweek.example.clinic.benefits;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.output.FileContent;
import org.careweek.plugin.x12.ServiceTypes;

/** What payers answered: a file of any length, and a summary of it. */
public final class Benefits {

    private static final Set<Integer> BYTE_ORDER_MARK = Set.of(0xEF, 0xBB, 0xBF);

    private final AnswerFile answers;
    private final BenefitsSummary summary;

    private Benefits(AnswerFile answers, BenefitsSummary summary) {
        this.answers = answers;
        this.summary = summary;
    }

    /**
     * Reads a file, or says why there is nothing in it that a payer said.
     *
     * @param types by which service types levels of care are told apart
     */
    public static Read<Benefits> read(Path file, ServiceTypes types) {
        List<Problem> missing = FileText.problemsOf(file);
        if (!missing.isEmpty()) {
            return new Read.Refused<>(missing);
        }
        if (!Files.isRegularFile(file)) {
            return refused(file, "expected a file that can be read more than once, but it is something else");
        }
        try {
            return read(file, answersIn(file, types));
        } catch (IOException unreadable) {
            return FileText.unreadable(file);
        }
    }

    private static Read<Benefits> read(Path file, AnswerFile answers) throws IOException {
        BenefitsSummary summary = new BenefitsSummary();
        return answers.read(summary)
                ? new Read.Whole<>(new Benefits(answers, summary))
                : refused(
                        file,
                        "expected a payer's answer, X12 271 or FHIR CoverageEligibilityResponse, but the file is something else");
    }

    /** A JSON document begins with a brace, and an interchange never does. */
    private static AnswerFile answersIn(Path file, ServiceTypes types) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int first = in.read();
            while (first >= 0 && (first <= ' ' || BYTE_ORDER_MARK.contains(first))) {
                first = in.read();
            }
            return first == '{' ? new FhirAnswers(file, types) : new X12Answers(file, types);
        }
    }

    /** What {@code benefits.json} holds. */
    public FileContent json() {
        return new BenefitsJson(answers);
    }

    /** A summary for a terminal, which names no member. */
    public List<String> lines() {
        return summary.lines();
    }

    private static Read<Benefits> refused(Path file, String message) {
        return new Read.Refused<>(List.of(new Problem(FileText.nameOf(file), new Place.WholeFile(), message)));
    }
}
