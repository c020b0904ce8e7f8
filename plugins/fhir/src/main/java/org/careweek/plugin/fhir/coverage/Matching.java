package org.careweek.plugin.fhir.coverage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.fhir.coverage.Problem.Kind;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Finds the answer to one question in what came back, or says why there is none.
 *
 * @param query the question
 * @param about about whom it was
 * @param identifierSystem whose identifier the question has, if that was said
 * @param inNetwork whether the program is in the payer's network
 * @param conclusions what an answer says
 * @param timeToLive for how long it may be relied on
 */
record Matching(
        VerificationQuery query,
        CoverageReferences about,
        Optional<String> identifierSystem,
        Stated inNetwork,
        Conclusions conclusions,
        Duration timeToLive) {

    private static final String REQUEST = "CoverageEligibilityRequest/";

    VerificationAnswer match(CoverageResponses read) {
        if (has(read, Kind.TOO_LARGE)) {
            return Undetermined.because(Reason.LIMIT, new RetryAdvice.Never());
        }
        if (read.isDamaged()) {
            return Undetermined.because(Reason.UNREADABLE, RetryAdvice.now());
        }
        List<VerificationAnswer> answers = read.responses().stream()
                .filter(it -> it.request().filter(this::isOurs).isPresent())
                .map(this::answer)
                .distinct()
                .toList();
        if (answers.isEmpty()) {
            return unmatched(read);
        }
        return answers.size() == 1
                ? answers.get(0)
                : Undetermined.because(Reason.CONTRADICTORY, new RetryAdvice.Never());
    }

    /** Whether a reference is to the question, by its identifier or else by an address that ends in that. */
    private boolean isOurs(Reference request) {
        if (request.identifier().isEmpty()) {
            return request.isAt(PrivateText.of(REQUEST + query.correlation()));
        }
        boolean isOfOurSystem = request.system().isEmpty()
                || identifierSystem.isEmpty()
                || request.system().get().disclose().equals(identifierSystem.get());
        return isOfOurSystem && request.identifier().get().disclose().equals(query.correlation());
    }

    private VerificationAnswer answer(CoverageResponse response) {
        boolean isOfAnother =
                isAnother(response.patient(), about.patient()) || isAnother(response.insurer(), about.insurer());
        List<Insurance> ours = response.insurances().stream()
                .filter(it ->
                        it.coverage().filter(to -> to.isAt(about.coverage())).isPresent())
                .toList();
        if (isOfAnother || ours.isEmpty() && !response.insurances().isEmpty()) {
            // The payer answers this very question, so it will say the same again; what it says of somebody else is not
            // passed on.
            return Undetermined.because(Reason.MISMATCH, new RetryAdvice.Corrected());
        }
        if (response.created().filter(this::isOlder).isPresent()) {
            return Undetermined.because(Reason.MISMATCH, RetryAdvice.now());
        }
        return conclusions.answer(response.with(ours), query, inNetwork, timeToLive);
    }

    /** Whether a reference has an address, and it is another's. One that has an identifier alone is not compared. */
    private static boolean isAnother(Optional<Reference> sent, PrivateText ours) {
        return sent.filter(it -> it.address().isPresent() && !it.isAt(ours)).isPresent();
    }

    /** Whether it was made before the question was; the dates of two clocks may differ by one. */
    private boolean isOlder(LocalDate created) {
        LocalDate asked = query.askedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return created.isBefore(asked.minusDays(1));
    }

    /** A refusal comes without saying of which question: it concludes nothing, and its advice is worth having. */
    private static VerificationAnswer unmatched(CoverageResponses read) {
        if (!read.responses().isEmpty()) {
            return Undetermined.because(Reason.MISMATCH, RetryAdvice.now());
        }
        if (has(read, Kind.TURNED_DOWN)) {
            return Undetermined.because(Reason.REFUSED, new RetryAdvice.Corrected());
        }
        return Undetermined.because(has(read, Kind.NOT_NOW) ? Reason.REFUSED : Reason.NO_ANSWER, RetryAdvice.now());
    }

    private static boolean has(CoverageResponses read, Kind kind) {
        return read.problems().stream().anyMatch(it -> it.kind() == kind);
    }

    @Override
    public String toString() {
        return "Matching[private]";
    }
}
