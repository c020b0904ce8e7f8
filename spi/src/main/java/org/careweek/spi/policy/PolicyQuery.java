package org.careweek.spi.policy;

import java.util.Objects;
import java.util.Optional;
import org.careweek.core.policy.PolicyId;

/** Which policies are asked for: all, or one by its id. Further ways to ask may join. */
public final class PolicyQuery {

    private static final PolicyQuery ALL = new PolicyQuery(Optional.empty());

    private final Optional<PolicyId> id;

    private PolicyQuery(Optional<PolicyId> id) {
        this.id = id;
    }

    /** Asks for all that a provider has. */
    public static PolicyQuery all() {
        return ALL;
    }

    /** Asks for one. */
    public static PolicyQuery of(PolicyId id) {
        return new PolicyQuery(Optional.of(Objects.requireNonNull(id, "id")));
    }

    /** The id that is asked for; empty where all are. */
    public Optional<PolicyId> id() {
        return id;
    }

    /** Whether a policy of this id is asked for. */
    public boolean asksFor(PolicyId policy) {
        return id.isEmpty() || id.get().equals(policy);
    }

    @Override
    public String toString() {
        return id.map(one -> "PolicyQuery[" + one + "]").orElse("PolicyQuery[all]");
    }
}
