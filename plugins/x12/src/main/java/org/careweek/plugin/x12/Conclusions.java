package org.careweek.plugin.x12;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
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

    private static final int MOST_LIMITS = 10_000;

    private final ServiceTypes types;

    /** Concludes by a site's table. */
    public Conclusions(ServiceTypes types) {
        this.types = types;
    }

    /**
     * Whether coverage of the plan, or of a service of the table, is active on no date in particular: yes if the payer says so
     * (EB01 of 1 to 5), no if it says that it is inactive (6), and not stated if it says neither, both, or that it is pending.
     */
    public Stated active(MemberAnswer member) {
        LevelBenefits benefits = LevelBenefits.of(member.benefits(), types.all());
        List<Benefit> active = new ArrayList<>(benefits.ownActive());
        active.addAll(benefits.planActive());
        return member.isWhole() ? benefits.active(active) : Stated.NOT_STATED;
    }

    /**
     * Whether the payer indicates that a level of care is covered, on no date in particular. Active coverage of the plan does
     * not cover a level, unless the table says so; inactive coverage of the plan covers none. What is said of one procedure,
     * diagnosis or place, or of other people of the family alone, says nothing of the level.
     */
    public Stated indicatesCovered(MemberAnswer member, LevelOfCare level) {
        LevelBenefits benefits = of(member, level);
        boolean isActive = !benefits.ownActive().isEmpty();
        boolean isContradicted = isActive && benefits.isExcluded()
                || !benefits.inactive().isEmpty()
                        && (isActive || !benefits.planActive().isEmpty());
        if (!member.isWhole() || types.of(level).isEmpty() || isContradicted || benefits.isPending()) {
            return Stated.NOT_STATED;
        }
        if (!LevelBenefits.withoutNarrow(benefits.ownActive()).isEmpty()) {
            return Stated.YES;
        }
        return denials(benefits).isEmpty() ? Stated.NOT_STATED : Stated.NO;
    }

    /** Whether the payer wants to authorize a level of care first. */
    public Stated authorizationRequired(MemberAnswer member, LevelOfCare level) {
        return member.isWhole() ? of(member, level).authorizationRequired() : Stated.NOT_STATED;
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
     * What a member's answer says to a question of dates. That it belongs to the question is the caller's to know.
     *
     * @param timeToLive for how long it may be relied on; more than nothing
     */
    VerificationAnswer answer(MemberAnswer member, VerificationQuery query, Duration timeToLive) {
        Reach asked = new Reach(query.from(), query.through());
        LevelBenefits said = of(member, query.level());
        Function<Benefit, Optional<Reach>> reach =
                it -> Reach.ofCoverage(member, it).flatMap(asked::and);
        Function<Benefit, Optional<Reach>> lack = it -> Reach.ofLack(member, it, asked);
        boolean isLacking = !reaches(said.inactive(), lack).isEmpty();
        boolean isActive = !reaches(said.ownActive(), reach).isEmpty();
        if (isLacking && (isActive || !reaches(said.planActive(), reach).isEmpty()) || isActive && said.isExcluded()) {
            return undetermined(member, Reason.CONTRADICTORY);
        }
        List<Benefit> active = LevelBenefits.withoutNarrow(said.ownActive());
        List<Benefit> denials = denials(said);
        List<Reach> covered = reaches(active, reach);
        List<Reach> lacking = reaches(denials, lack);
        Optional<Reach> dates = Reach.common(lacking.isEmpty() ? covered : lacking);
        if (said.isPending() || dates.isEmpty()) {
            return undetermined(member, Reason.NOT_STATED);
        }
        if (covered.isEmpty() && lacking.isEmpty()) {
            boolean isOfOtherDates = !active.isEmpty() || !denials.isEmpty();
            return undetermined(member, isOfOtherDates ? Reason.MISMATCH : Reason.NOT_STATED);
        }
        Statement statement = new Statement(
                query.correlation(),
                dates.get().from(),
                dates.get().through(),
                query.askedAt(),
                query.askedAt().plus(timeToLive));
        return lacking.isEmpty()
                ? covered(member, statement, spokenFor(said, reach))
                : new IndicatesNotCovered(statement, Evidence.of(member));
    }

    private static VerificationAnswer covered(MemberAnswer member, Statement statement, LevelBenefits said) {
        Stated inNetwork = inNetwork(said.ownActive());
        List<BenefitLimit> limits = LimitReader.read(said.own());
        if (limits.size() > MOST_LIMITS) {
            return undetermined(member, Reason.LIMIT);
        }
        return IndicatesCovered.builder(statement)
                .authorizationNeeded(said.authorizationRequired())
                .inNetwork(inNetwork)
                .limits(limits)
                .costSharing(new CostReader(said, inNetwork).read())
                .evidence(Evidence.of(member))
                .build();
    }

    private static Stated inNetwork(List<Benefit> active) {
        Set<Network> said = active.stream().map(Benefit::network).collect(Collectors.toCollection(HashSet::new));
        said.remove(Network.UNKNOWN);
        if (said.equals(Set.of(Network.IN))) {
            return Stated.YES;
        }
        return said.equals(Set.of(Network.OUT)) ? Stated.NO : Stated.NOT_STATED;
    }

    private static LevelBenefits spokenFor(LevelBenefits said, Function<Benefit, Optional<Reach>> reach) {
        return new LevelBenefits(
                said.own().stream().filter(it -> reach.apply(it).isPresent()).toList(),
                said.plan().stream().filter(it -> reach.apply(it).isPresent()).toList());
    }

    private static List<Reach> reaches(List<Benefit> benefits, Function<Benefit, Optional<Reach>> reach) {
        return benefits.stream().map(reach).flatMap(Optional::stream).toList();
    }

    private static Undetermined undetermined(MemberAnswer member, Reason reason) {
        return new Undetermined(reason, new RetryAdvice.Never(), Evidence.of(member));
    }
}
