package org.careweek.core.coverage;

import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.careweek.core.coverage.NaiveBooks.Grant;
import org.careweek.core.coverage.NaiveBooks.Step;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.SessionId;

/**
 * Some authorizations, and what happens to the sessions that they pay for: mostly what fits, so that units run out.
 *
 * @param grants what was authorized
 * @param steps what happens, in order
 */
record LedgerStory(List<Grant> grants, List<Step> steps) {

    static final int SESSIONS = 6;
    static final int DAYS = 3;
    private static final int MOST_STEPS = 12;
    private static final Map<Character, UnitKind> KINDS =
            Map.of('D', UnitKind.DAYS, 'H', UnitKind.HOURS, 'V', UnitKind.VISITS);

    static Arbitrary<LedgerStory> any() {
        return Arbitraries.randomValue(LedgerStory::random);
    }

    private static LedgerStory random(Random random) {
        List<Grant> grants = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(it -> grant(random))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int it = 1 + random.nextInt(MOST_STEPS); it > 0; it--) {
            steps.add(step(random, grants));
        }
        return new LedgerStory(grants, steps);
    }

    private static Grant grant(Random random) {
        char unit = unit(random);
        int from = random.nextInt(6) == 0 ? 1 : 0;
        int through = random.nextInt(6) == 0 ? 1 : DAYS - 1;
        return new Grant(random.nextInt(2), from, through, unit, random.nextInt(4) * (unit == 'H' ? 60 : 1));
    }

    private static Step step(Random random, List<Grant> grants) {
        int grant = random.nextInt(grants.size());
        boolean fits = random.nextInt(8) > 0;
        return new Step(
                "RRCCX".charAt(random.nextInt(5)),
                random.nextInt(SESSIONS),
                grant,
                random.nextInt(DAYS),
                fits ? grants.get(grant).level() : random.nextInt(2),
                random.nextInt(8) > 0 ? grants.get(grant).unit() : unit(random),
                List.of(1, 30, 59, 60, 61, 120).get(random.nextInt(6)));
    }

    private static char unit(Random random) {
        return "DHV".charAt(random.nextInt(3));
    }

    Authorizations authorizations() {
        return new Authorizations(IntStream.range(0, grants.size())
                .mapToObj(it -> Grants.of(
                        "a" + it,
                        level(grants.get(it).level()),
                        grants.get(it).from(),
                        grants.get(it).through(),
                        units(it, grants.get(it).amount())))
                .toList());
    }

    /** An amount of a grant's own kind, in days, minutes or visits. */
    AuthorizedUnits units(int grant, long amount) {
        UnitKind kind = KINDS.get(grants.get(grant).unit());
        int whole = Math.toIntExact(amount);
        return kind == UnitKind.HOURS ? AuthorizedUnits.ofMinutes(whole) : AuthorizedUnits.of(whole, kind);
    }

    static AuthorizationId id(int grant) {
        return AuthorizationId.of("a" + grant);
    }

    static SessionId session(int number) {
        return new SessionId("s" + number);
    }

    static ServiceLine line(Step step) {
        return Grants.line(
                "s" + step.session(), step.day(), level(step.level()), KINDS.get(step.unit()), step.minutes());
    }

    private static LevelOfCare level(int number) {
        return number == 0 ? IOP : PHP;
    }
}
