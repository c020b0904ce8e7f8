package org.careweek.plugin.fhir.coverage;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.CoverageTerms;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * What may be concluded from a payer's response about a member, by a site's table of codes. The order of what was said changes
 * nothing, nor does an item that is sent twice; nothing is concluded from a response that is not whole, not complete, or not active.
 */
public final class Conclusions {

    /** Of one level of care and its plan; more are not compared with each other. */
    private static final int MOST_ITEMS = 1_000;

    /** What HL7 knows to be wrong with a question. */
    private static final Set<String> CORRECTABLE = Set.of("a001", "a002");

    private final ServiceCodes codes;

    /** Concludes by a site's table. */
    public Conclusions(ServiceCodes codes) {
        this.codes = codes;
    }

    /**
     * Whether the member's insurance is in force, on no date in particular: yes or no if the payer says so of every insurance in the
     * response, and not stated if it says it of none, of some alone, or both. Not in force on all of several dates of service is no
     * no, since it may be in force on some of them, unless the term of each insurance holds none of them.
     */
    public Stated active(CoverageResponse response) {
        return inforce(response.insurances())
                .filter(said -> response.isFinal() && (said == Stated.YES || isOfEachDate(response)))
                .orElse(Stated.NOT_STATED);
    }

    /**
     * Whether the payer indicates that a level of care is covered, on no date in particular. Insurance that is in force does not
     * cover a level, unless an item or the table says so; insurance that is not in force covers none.
     */
    public Stated indicatesCovered(CoverageResponse response, LevelOfCare level) {
        Stated active = active(response);
        if (active != Stated.YES || !codes.knows(level)) {
            return codes.knows(level) ? active : Stated.NOT_STATED;
        }
        LevelItems said = of(response, level);
        return said.isIncluded() && !said.isExcluded() ? Stated.YES : Stated.NOT_STATED;
    }

    /**
     * Whether the payer wants to authorize a level of care first: no if it says so to programs in the network and outside of it,
     * and yes if it wants to of one of the two and does not say to the other that it does not.
     */
    public Stated authorizationRequired(CoverageResponse response, LevelOfCare level) {
        return response.isFinal()
                ? terms(of(response, level), Stated.NOT_STATED).authorizationNeeded()
                : Stated.NOT_STATED;
    }

    private LevelItems of(CoverageResponse response, LevelOfCare level) {
        return LevelItems.of(response.insurances(), codes, level);
    }

    /**
     * What a response says to a question of dates. That it belongs to the question, and speaks of no other insurance, is the
     * caller's to know.
     *
     * @param inNetwork whether the program is in the payer's network, which no answer says
     * @param timeToLive for how long it may be relied on; more than nothing
     */
    VerificationAnswer answer(
            CoverageResponse response, VerificationQuery query, Stated inNetwork, Duration timeToLive) {
        if (!response.isFinal()) {
            return unfinished(response);
        }
        boolean isSaidTwice = inforceSaid(response.insurances()).containsAll(Set.of(Stated.YES, Stated.NO));
        Optional<Stated> inforce = inforce(response.insurances());
        if (isSaidTwice || inforce.isEmpty()) {
            return undetermined(response, isSaidTwice ? Reason.CONTRADICTORY : Reason.NOT_STATED);
        }
        LevelItems said = of(response, query.level()).of(inNetwork);
        boolean isInForce = inforce.get() == Stated.YES;
        if (said.size() > MOST_ITEMS) {
            return undetermined(response, Reason.LIMIT);
        }
        if (isInForce && said.isExcluded()) {
            return undetermined(response, said.isContradictory() ? Reason.CONTRADICTORY : Reason.NOT_STATED);
        }
        if (isInForce && !said.isIncluded()) {
            return undetermined(response, Reason.NOT_STATED);
        }
        Optional<DateSpan> dates = common(response, new DateSpan(query.from(), query.through()));
        if (dates.isEmpty()) {
            return ofOtherDates(response, inforce.get());
        }
        Statement statement =
                Statement.of(query, dates.get().from(), dates.get().through(), timeToLive);
        return isInForce
                ? terms(said, inNetwork).answer(statement, inNetwork, Evidence.of(response))
                : new IndicatesNotCovered(statement, Evidence.of(response));
    }

    private static CoverageTerms terms(LevelItems said, Stated inNetwork) {
        return CoverageTerms.of(inNetwork, tier -> terms(said.of(tier)));
    }

    private static CoverageTerms terms(LevelItems said) {
        return new CoverageTerms(
                said.authorizationRequired(), LimitReader.read(said.included()), new CostReader(said).read());
    }

    /** Whether the payer says of each date of service what it says of all of them; of no dates it says it as it is. */
    private static boolean isOfEachDate(CoverageResponse response) {
        return response.serviced()
                .map(dates -> common(response, dates).filter(dates::equals).isPresent())
                .orElse(true);
    }

    /** The asked dates for which all of the insurances speak. */
    private static Optional<DateSpan> common(CoverageResponse response, DateSpan asked) {
        Optional<DateSpan> common = Optional.of(asked);
        for (Insurance insurance : response.insurances()) {
            common = common.flatMap(it -> Reach.of(response, insurance, asked).flatMap(it::and));
        }
        return common;
    }

    /** Not in force on all of several dates may be in force on some: who asks for one date gets an answer. */
    private static VerificationAnswer ofOtherDates(CoverageResponse response, Stated inforce) {
        boolean isOfSeveral = response.serviced().filter(it -> !it.isOneDate()).isPresent();
        return inforce == Stated.NO && isOfSeveral
                ? new Undetermined(Reason.NOT_STATED, new RetryAdvice.Corrected(), Evidence.of(response))
                : undetermined(response, Reason.MISMATCH);
    }

    private static VerificationAnswer unfinished(CoverageResponse response) {
        if (!response.isWhole()) {
            return new Undetermined(Reason.UNREADABLE, RetryAdvice.now(), Evidence.of(response));
        }
        if (response.outcome().equals("error") || !response.errors().isEmpty()) {
            return new Undetermined(Reason.REFUSED, advice(response.errors()), Evidence.of(response));
        }
        if (response.outcome().equals("queued")) {
            return new Undetermined(Reason.NO_ANSWER, RetryAdvice.now(), Evidence.of(response));
        }
        boolean isPassing =
                response.outcome().equals("partial") || response.outcome().equals("complete");
        RetryAdvice advice = isPassing ? RetryAdvice.now() : new RetryAdvice.Never();
        return new Undetermined(Reason.NOT_STATED, advice, Evidence.of(response));
    }

    /** Whether an error of a response, by its codes, is in the question, so that one that is corrected may be asked. */
    public static boolean isCorrectable(List<Coding> error) {
        return error.stream().anyMatch(code -> CORRECTABLE.contains(code.code()));
    }

    /** A question may be corrected if all that is wrong with it is known; otherwise it is not to be asked again. */
    private static RetryAdvice advice(List<List<Coding>> errors) {
        boolean isCorrectable = !errors.isEmpty() && errors.stream().allMatch(Conclusions::isCorrectable);
        return isCorrectable ? new RetryAdvice.Corrected() : new RetryAdvice.Never();
    }

    /** What is said of all of the insurances; empty if it is not said of all, or both is. */
    private static Optional<Stated> inforce(Collection<Insurance> insurances) {
        Set<Stated> said = inforceSaid(insurances);
        return said.size() == 1 && !said.contains(Stated.NOT_STATED)
                ? said.stream().findFirst()
                : Optional.empty();
    }

    private static Set<Stated> inforceSaid(Collection<Insurance> insurances) {
        return insurances.stream().map(Insurance::inforce).collect(Collectors.toSet());
    }

    private static Undetermined undetermined(CoverageResponse response, Reason reason) {
        return new Undetermined(reason, new RetryAdvice.Never(), Evidence.of(response));
    }
}
