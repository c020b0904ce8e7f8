package org.careweek.plugin.x12;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * What may be concluded from a payer's statements about a member, by a site's table of service types. The order of the
 * statements changes nothing, nor does one that is sent twice; nothing is concluded from an answer that is not whole.
 */
public final class Conclusions {

    private final ServiceTypes types;

    /** Concludes by a site's table. */
    public Conclusions(ServiceTypes types) {
        this.types = types;
    }

    /**
     * Whether coverage of the plan, or of a service of the table, is active on no date in particular: yes if the payer says so
     * (EB01 of 1 to 5), no if it says that it is inactive (6), and not stated if it says neither, both, or that it is pending.
     * What is inactive for one procedure, diagnosis or place, or for other people of the family alone, is no such no, and where
     * the payer also refuses to answer (AAA), for the member or above, nothing is.
     */
    public Stated active(MemberAnswer member) {
        LevelBenefits benefits = LevelBenefits.of(member.benefits(), types.all());
        boolean isActive =
                !benefits.ownActive().isEmpty() || !benefits.planActive().isEmpty();
        boolean isInactive =
                LevelBenefits.withoutNarrow(benefits.inactive()).stream().anyMatch(it -> it.isAbout(member.about()));
        if (!member.isWhole() || benefits.isPending() || isActive == isInactive) {
            return Stated.NOT_STATED;
        }
        return isActive ? Stated.YES : noUnlessRefused(member);
    }

    /**
     * Whether the payer indicates that a level of care is covered, on no date in particular. Active coverage of the plan does
     * not cover a level, unless the table says so; inactive coverage of the plan covers none. What is said of one procedure,
     * diagnosis or place, or of other people of the family alone, says nothing of the level; that a service is not covered (EB01 of
     * I) is no denial, since payers say it of parts of a service too; and where the payer also refuses to answer (AAA), nothing is.
     */
    public Stated indicatesCovered(MemberAnswer member, LevelOfCare level) {
        LevelBenefits benefits = of(member, level);
        List<Benefit> active = benefits.ownActive();
        List<Benefit> allActive = plus(active, benefits.planActive());
        boolean isContradicted = benefits.isExcluded(active)
                || benefits.isRestricted(active)
                || LevelBenefits.isOfOneTier(allActive, benefits.inactive());
        if (!member.isWhole() || types.of(level).isEmpty() || isContradicted || benefits.isPending()) {
            return Stated.NOT_STATED;
        }
        if (!LevelBenefits.withoutNarrow(active).isEmpty()) {
            return Stated.YES;
        }
        return LevelBenefits.ofEachTier(denials(benefits)).isEmpty() ? Stated.NOT_STATED : noUnlessRefused(member);
    }

    private static Stated noUnlessRefused(MemberAnswer member) {
        return member.isRefused() ? Stated.NOT_STATED : Stated.NO;
    }

    /**
     * Whether the payer wants to authorize a level of care first: no if it says so to programs in the network and outside of it,
     * and yes if it wants to of one of the two and does not say to the other that it does not.
     */
    public Stated authorizationRequired(MemberAnswer member, LevelOfCare level) {
        return member.isWhole() ? terms(of(member, level), Stated.NOT_STATED).authorizationNeeded() : Stated.NOT_STATED;
    }

    private LevelBenefits of(MemberAnswer member, LevelOfCare level) {
        return LevelBenefits.of(
                member.benefits().stream()
                        .filter(it -> it.isAbout(member.about()))
                        .toList(),
                types.of(level));
    }

    /** Statements that deny the whole of a level; none while the payer says that another one tells of it. */
    private static List<Benefit> denials(LevelBenefits benefits) {
        return benefits.isElsewhere() ? List.of() : LevelBenefits.withoutNarrow(benefits.inactive());
    }

    /**
     * What a member's answer says to a question of dates. That it belongs to the question, and that it is no refusal, is the caller's
     * to know.
     *
     * @param inNetwork whether the program is in the payer's network, which no answer says
     * @param timeToLive for how long it may be relied on; more than nothing
     */
    VerificationAnswer answer(MemberAnswer member, VerificationQuery query, Stated inNetwork, Duration timeToLive) {
        Reach asked = new Reach(query.from(), query.through());
        LevelBenefits said = of(member, query.level()).of(inNetwork);
        Function<Benefit, Optional<Reach>> reach =
                it -> Reach.ofCoverage(member, it).flatMap(asked::and);
        Function<Benefit, Optional<Reach>> lack = it -> Reach.ofLack(member, it, asked);
        List<Benefit> allActive = speaking(plus(said.ownActive(), said.planActive()), reach);
        List<Benefit> ownActive = speaking(said.ownActive(), reach);
        if (LevelBenefits.isOfOneTier(allActive, speaking(said.inactive(), lack)) || said.isExcluded(ownActive)) {
            return undetermined(member, Reason.CONTRADICTORY);
        }
        List<Benefit> active = LevelBenefits.withoutNarrow(said.ownActive());
        List<Benefit> denials =
                inNetwork == Stated.NOT_STATED ? LevelBenefits.ofEachTier(denials(said)) : denials(said);
        List<Reach> covered = reaches(active, reach);
        List<Reach> lacking = reaches(denials, lack);
        Optional<Reach> dates = Reach.common(lacking.isEmpty() ? covered : lacking);
        if (said.isPending() || said.isRestricted(ownActive) || dates.isEmpty()) {
            return undetermined(member, Reason.NOT_STATED);
        }
        if (covered.isEmpty() && lacking.isEmpty()) {
            boolean isOfOtherDates = !active.isEmpty() || !denials.isEmpty();
            return undetermined(member, isOfOtherDates ? Reason.MISMATCH : Reason.NOT_STATED);
        }
        Statement statement =
                Statement.of(query, dates.get().from(), dates.get().through(), timeToLive);
        return lacking.isEmpty()
                ? terms(said.where(it -> reach.apply(it).isPresent()), inNetwork)
                        .answer(statement, inNetwork, Evidence.of(member))
                : new IndicatesNotCovered(statement, Evidence.of(member));
    }

    private static CoverageTerms terms(LevelBenefits said, Stated inNetwork) {
        return CoverageTerms.of(inNetwork, tier -> terms(said.of(tier)));
    }

    private static CoverageTerms terms(LevelBenefits said) {
        return new CoverageTerms(
                said.authorizationRequired(), LimitReader.read(said.own()), new CostReader(said).read());
    }

    private static List<Benefit> plus(List<Benefit> some, List<Benefit> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Benefit> speaking(List<Benefit> benefits, Function<Benefit, Optional<Reach>> reach) {
        return benefits.stream().filter(it -> reach.apply(it).isPresent()).toList();
    }

    private static List<Reach> reaches(List<Benefit> benefits, Function<Benefit, Optional<Reach>> reach) {
        return benefits.stream().map(reach).flatMap(Optional::stream).toList();
    }

    private static Undetermined undetermined(MemberAnswer member, Reason reason) {
        return new Undetermined(reason, new RetryAdvice.Never(), Evidence.of(member));
    }
}
