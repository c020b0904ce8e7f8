package org.careweek.spi.policy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.careweek.core.policy.HourPolicy;
import org.careweek.spi.LogLine;

/** What a provider offers, or why nobody knows. */
public sealed interface PolicyAnswer {

    /** Applies the function for the case at hand. */
    <R> R fold(Function<Offered, R> offered, Function<Undetermined, R> undetermined);

    /**
     * These policies, of those that were asked for.
     *
     * @param policies by id, none twice, at most 10,000; none where the provider has none of them
     */
    record Offered(List<HourPolicy> policies) implements PolicyAnswer {

        private static final int MOST = 10_000;

        public Offered {
            policies = List.copyOf(policies).stream()
                    .sorted(Comparator.comparing(policy -> policy.id().value()))
                    .toList();
            if (policies.size() > MOST
                    || policies.stream().map(HourPolicy::id).distinct().count() != policies.size()) {
                throw new IllegalArgumentException("an offer must hold at most 10000 policies, each id once");
            }
        }

        @Override
        public <R> R fold(Function<Offered, R> offered, Function<Undetermined, R> undetermined) {
            return offered.apply(this);
        }
    }

    /**
     * The provider cannot say.
     *
     * @param reason for a log; one line, 1 to 500 characters
     */
    record Undetermined(String reason) implements PolicyAnswer {

        public Undetermined {
            reason = LogLine.reason(reason);
        }

        @Override
        public <R> R fold(Function<Offered, R> offered, Function<Undetermined, R> undetermined) {
            return undetermined.apply(this);
        }
    }
}
