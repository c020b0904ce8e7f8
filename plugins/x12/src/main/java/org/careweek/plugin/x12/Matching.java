package org.careweek.plugin.x12;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.MemberAnswer.About;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Finds the answer to one question in what came back, or says why there is none.
 *
 * @param query the question
 * @param member about whom it was
 * @param origin who made its trace number
 */
record Matching(VerificationQuery query, Member member, String origin) {

    private static final Set<Problem.Kind> LIMITS = EnumSet.of(
            Problem.Kind.SEGMENT_TOO_LONG,
            Problem.Kind.TOO_MANY_SEGMENTS,
            Problem.Kind.TOO_MANY_ANSWERS,
            Problem.Kind.TOO_MANY_PROBLEMS);

    /** The answer to the question, or why there is none: one of them is present. */
    record Match(Optional<MemberAnswer> answer, Optional<Undetermined> none) {

        VerificationAnswer orElseConclude(Function<MemberAnswer, VerificationAnswer> conclusion) {
            return none.isPresent() ? none.get() : conclusion.apply(answer.get());
        }
    }

    Match match(EligibilityAnswers answers) {
        if (answers.problems().stream().anyMatch(it -> LIMITS.contains(it.kind()))) {
            return none(Reason.LIMIT, new RetryAdvice.Never());
        }
        if (answers.isDamaged()) {
            return none(Reason.UNREADABLE, RetryAdvice.now());
        }
        List<MemberAnswer> matching = answers.members().stream()
                .filter(it -> it.answers(query.correlation(), origin))
                .distinct()
                .toList();
        if (matching.isEmpty()) {
            return unmatched(answers);
        }
        return matching.size() == 1 ? match(matching.get(0)) : none(Reason.CONTRADICTORY, new RetryAdvice.Never());
    }

    private Match match(MemberAnswer answer) {
        About asked = member.dependent().isPresent() ? About.DEPENDENT : About.SUBSCRIBER;
        if (answer.about() != asked || !isSame(answer.subscriberId())) {
            // The payer repeats the question's number, so it will say the same again; what it says of somebody else is
            // not passed on.
            return none(Reason.MISMATCH, new RetryAdvice.Corrected());
        }
        Optional<RetryAdvice> advice = advice(answer);
        if (advice.isPresent()) {
            return none(new Undetermined(Reason.REFUSED, advice.get(), Evidence.of(answer)));
        }
        return answer.isWhole()
                ? new Match(Optional.of(answer), Optional.empty())
                : none(Reason.UNREADABLE, RetryAdvice.now());
    }

    /** A refusal may come without a trace number: it concludes nothing, and its advice is worth having. */
    private Match unmatched(EligibilityAnswers answers) {
        Optional<Match> refusal = answers.members().stream()
                .filter(it ->
                        it.traces().stream().noneMatch(trace -> trace.type().equals(Trace.OF_THE_QUESTION)))
                .flatMap(it ->
                        advice(it)
                                .map(advice -> none(new Undetermined(Reason.REFUSED, advice, Evidence.of(it))))
                                .stream())
                .findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!answers.members().isEmpty()) {
            return none(Reason.MISMATCH, RetryAdvice.now());
        }
        if (has(answers, Problem.Kind.TURNED_DOWN)) {
            return none(Reason.REFUSED, new RetryAdvice.Corrected());
        }
        return none(Reason.NO_ANSWER, RetryAdvice.now());
    }

    private boolean isSame(Optional<PrivateText> id) {
        String asked = member.memberId().disclose();
        return id.isEmpty() || id.get().disclose().strip().equalsIgnoreCase(asked);
    }

    /** The most cautious advice of all refusals. */
    private static Optional<RetryAdvice> advice(MemberAnswer answer) {
        return Stream.concat(answer.rejectionsAbove().stream(), answer.rejections().stream())
                .map(it -> Resubmission.advice(it.followUp()))
                .reduce(Matching::moreCautious);
    }

    private static RetryAdvice moreCautious(RetryAdvice one, RetryAdvice other) {
        if (one instanceof RetryAdvice.After first && other instanceof RetryAdvice.After second) {
            return first.delay().compareTo(second.delay()) >= 0 ? first : second;
        }
        return one instanceof RetryAdvice.Never || other instanceof RetryAdvice.After ? one : other;
    }

    private static boolean has(EligibilityAnswers answers, Problem.Kind kind) {
        return answers.problems().stream().anyMatch(it -> it.kind() == kind);
    }

    private static Match none(Reason reason, RetryAdvice retry) {
        return none(Undetermined.because(reason, retry));
    }

    private static Match none(Undetermined undetermined) {
        return new Match(Optional.empty(), Optional.of(undetermined));
    }
}
