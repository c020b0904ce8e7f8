package org.careweek.example.benchmarks;

import java.util.List;
import java.util.Set;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;

/** A provider that looks nothing up, so that a call costs what the way to it costs. */
final class ConstantPolicies implements HourPolicyProvider {

    private static final PolicyAnswer ANSWER = new PolicyAnswer.Offered(List.of());

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("constant", "1", Set.of());
    }

    @Override
    public PolicyAnswer policies(PolicyQuery query) {
        return ANSWER;
    }
}
