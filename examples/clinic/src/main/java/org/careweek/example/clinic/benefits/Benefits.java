package org.careweek.example.clinic.benefits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.careweek.example.clinic.input.FileText;
import org.careweek.example.clinic.input.Place;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.output.FileContent;
import org.careweek.plugin.x12.ServiceTypes;

/** What payers answered: a file of any length, and a summary of it. */
public final class Benefits {

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
        try {
            return read(file, new X12Answers(file, types));
        } catch (IOException unreadable) {
            return FileText.unreadable(file);
        }
    }

    private static Read<Benefits> read(Path file, AnswerFile answers) throws IOException {
        BenefitsSummary summary = new BenefitsSummary();
        return answers.read(summary)
                ? new Read.Whole<>(new Benefits(answers, summary))
                : refused(file, "expected a payer's answer, X12 271, but the file is something else");
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
