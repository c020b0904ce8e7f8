package org.careweek.plugin.standard;

import java.util.List;
import java.util.Set;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;

/**
 * The policies that come with the library: {@code standard}, {@code asam-3} and {@code medicare-2024}. Each is a model of
 * its sources; whether keeping it satisfies a regulator or a payer is theirs to say.
 */
public final class ModelledPolicies implements HourPolicyProvider {

    /** For {@link java.util.ServiceLoader}, and for hosts that name their plugins. Does no work. */
    public ModelledPolicies() {}

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                "modelled-policies", Version.TEXT, Set.of(Capability.HOUR_POLICIES, Capability.DETERMINISTIC));
    }

    @Override
    public PolicyAnswer policies(PolicyQuery query) {
        List<HourPolicy> all = List.of(AsamThirdEdition.policy(), Medicare2024.policy(), StandardPolicies.standard());
        return new PolicyAnswer.Offered(
                all.stream().filter(policy -> query.asksFor(policy.id())).toList());
    }
}
