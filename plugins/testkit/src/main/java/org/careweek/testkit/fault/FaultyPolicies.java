package org.careweek.testkit.fault;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Severity;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;

/** Providers of hour policies that do wrong. A sound one offers the library's own policy. */
public final class FaultyPolicies {

    private static final int MOST_TEXT = 64 * 1024;
    private static final int MOST_ROWS = 10_000;
    private static final HourPolicy STANDARD = StandardPolicies.standard();

    private FaultyPolicies() {}

    /** One that commits a fault, and has its name as its id. */
    public static HourPolicyProvider that(Fault fault) {
        Deeds own = Deeds.of(fault);
        return new Faulty(fault.id(), own, query -> fault.commit(own, query, FaultyPolicies::sound));
    }

    /** One that does nothing wrong. */
    public static HourPolicyProvider sound() {
        return named("sound", FaultyPolicies::sound);
    }

    /** Offers a policy of another id than the one that was asked for. */
    public static HourPolicyProvider offeringUnasked() {
        return named("offers-unasked", query -> offer(under("nobody-asked", "modelled on nothing", List.of())));
    }

    /** Offers a policy whose label is a character longer than 64 KiB. */
    public static HourPolicyProvider labellingAtLength() {
        return named("labels-at-length", query -> offer(under(id(query), "x".repeat(MOST_TEXT + 1), List.of())));
    }

    /** Offers a policy of more than 10,000 rows. */
    public static HourPolicyProvider offeringTooManyRows() {
        return named("offers-too-many-rows", query -> {
            LocalDate first = LocalDate.of(1990, 1, 1);
            Citation citation = Citation.of("Nothing", "at all");
            var limit = new WeeklyTimeLimit(HourBand.atLeast(TreatmentTime.ZERO), Severity.WARN, Severity.WARN);
            return offer(under(
                    id(query),
                    "modelled on nothing",
                    IntStream.range(0, MOST_ROWS)
                            .mapToObj(day -> PolicyRow.forAll(LevelOfCare.IOP, limit, first.plusDays(day), citation))
                            .toList()));
        });
    }

    /** Offers what was asked for, in a list that holds something else once it is given. */
    public static HourPolicyProvider keepingItsList() {
        AtomicBoolean isGiven = new AtomicBoolean();
        return named("keeps-its-list", query -> {
            isGiven.set(false);
            HourPolicy asked = under(id(query), "modelled on nothing", List.of());
            HourPolicy other = under("nobody-asked", "modelled on nothing", List.of());
            PolicyAnswer answer = new PolicyAnswer.Offered(new Changing(asked, other, isGiven));
            isGiven.set(true);
            return answer;
        });
    }

    /** One of each, new, in no order that matters. */
    public static List<HourPolicyProvider> all() {
        List<HourPolicyProvider> all = new ArrayList<>();
        Arrays.stream(Fault.values()).map(FaultyPolicies::that).forEach(all::add);
        all.addAll(List.of(offeringUnasked(), labellingAtLength(), offeringTooManyRows(), keepingItsList()));
        return all;
    }

    private static HourPolicyProvider named(String id, Function<PolicyQuery, PolicyAnswer> deed) {
        return new Faulty(id, new Deeds(true), deed);
    }

    private static PolicyAnswer sound(PolicyQuery query) {
        return new PolicyAnswer.Offered(
                Stream.of(STANDARD).filter(it -> query.asksFor(it.id())).toList());
    }

    private static PolicyAnswer offer(HourPolicy policy) {
        return new PolicyAnswer.Offered(List.of(policy));
    }

    private static String id(PolicyQuery query) {
        return query.id().orElse(STANDARD.id()).value();
    }

    private static HourPolicy under(String id, String label, List<PolicyRow> rows) {
        return STANDARD.under(new PolicyId(id), label, rows);
    }

    /** A list that changes what it holds, and answers for copies of itself. */
    private static final class Changing extends AbstractList<HourPolicy> {

        private final HourPolicy first;
        private final HourPolicy then;
        private final AtomicBoolean isGiven;

        private Changing(HourPolicy first, HourPolicy then, AtomicBoolean isGiven) {
            this.first = first;
            this.then = then;
            this.isGiven = isGiven;
        }

        @Override
        public HourPolicy get(int index) {
            return isGiven.get() ? then : first;
        }

        @Override
        public int size() {
            return 1;
        }

        /** A stream that, sorted or not, ends in this very list. */
        @Override
        public Stream<HourPolicy> stream() {
            return Streams.thatEndsIn(this);
        }
    }

    private record Faulty(String id, Deeds own, Function<PolicyQuery, PolicyAnswer> deed)
            implements HourPolicyProvider, AutoCloseable {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor(id, "1", Set.of(Capability.HOUR_POLICIES, Capability.DETERMINISTIC));
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            return deed.apply(query);
        }

        @Override
        public void close() {
            own.close();
        }
    }
}
