package org.careweek.spi;

import org.careweek.core.policy.HourPolicy;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;

/** A provider of policies whose faults become answers. */
record GuardedPolicies(PluginDescriptor descriptor, HourPolicyProvider plugin, Door door)
        implements HourPolicyProvider {

    private static final String ACTIVITY = "offering policies";

    @Override
    public PolicyAnswer policies(PolicyQuery query) {
        if (door.isClosed()) {
            return new PolicyAnswer.Undetermined(Door.CLOSED);
        }
        return Guard.call(plugin.getClass().getName(), ACTIVITY, door.listener(), () -> plugin.policies(query))
                .map(answer -> checked(answer, query))
                .orElseGet(() -> new PolicyAnswer.Undetermined("the provider failed"));
    }

    private PolicyAnswer checked(PolicyAnswer answer, PolicyQuery query) {
        if (answer instanceof PolicyAnswer.Offered offered
                && !offered.policies().stream().map(HourPolicy::id).allMatch(query::asksFor)) {
            door.tell(plugin, ACTIVITY, "a policy that nobody asked for");
            return new PolicyAnswer.Undetermined("the provider offered a policy that nobody asked for");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "GuardedPolicies[" + descriptor.id() + "]";
    }
}
