package org.careweek.spi;

import org.careweek.core.policy.HourPolicy;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;

/** A provider of policies whose faults become answers. */
record GuardedPolicies(PluginDescriptor descriptor, HourPolicyProvider plugin, Door door)
        implements HourPolicyProvider {

    @Override
    public PolicyAnswer policies(PolicyQuery query) {
        if (door.isClosed()) {
            return new PolicyAnswer.Undetermined(Door.CLOSED);
        }
        String name = plugin.getClass().getName();
        return Guard.call(name, "offering policies", door.listener(), () -> plugin.policies(query))
                .map(answer -> checked(answer, query, name))
                .orElseGet(() -> new PolicyAnswer.Undetermined("the provider failed"));
    }

    private PolicyAnswer checked(PolicyAnswer answer, PolicyQuery query, String name) {
        if (answer instanceof PolicyAnswer.Offered offered
                && !offered.policies().stream().map(HourPolicy::id).allMatch(query::asksFor)) {
            door.listener().accept(new PluginFault(name, "offering policies", "a policy that nobody asked for"));
            return new PolicyAnswer.Undetermined("the provider offered a policy that nobody asked for");
        }
        return answer;
    }

    @Override
    public String toString() {
        return "GuardedPolicies[" + descriptor.id() + "]";
    }
}
