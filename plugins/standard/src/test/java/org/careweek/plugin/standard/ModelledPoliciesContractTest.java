package org.careweek.plugin.standard;

import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.testkit.contract.HourPolicyContract;

/** Every rule of providers of policies. */
class ModelledPoliciesContractTest extends HourPolicyContract {

    @Override
    protected HourPolicyProvider subject() {
        return new ModelledPolicies();
    }
}
