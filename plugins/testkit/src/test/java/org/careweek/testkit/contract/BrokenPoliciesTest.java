package org.careweek.testkit.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For every rule of providers of policies, one that breaks it and no other. */
class BrokenPoliciesTest {

    private static final HourBand OPEN = HourBand.atLeast(TreatmentTime.ofHours(9));

    private final Twins twins = new Twins(Trials.OfPolicies.class);

    /** One that keeps every rule; a twin changes one thing about it. */
    private static class Good implements HourPolicyProvider {

        Set<Capability> capabilities() {
            return Set.of(Capability.HOUR_POLICIES, Capability.DETERMINISTIC);
        }

        String label() {
            return "modelled on a rule that nobody made";
        }

        HourBand band() {
            return OPEN;
        }

        boolean offers(PolicyQuery query, PolicyId id) {
            return query.asksFor(id);
        }

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("good", "1.0", capabilities());
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            HourPolicy policy = HourPolicy.of(
                    new PolicyId("invented"),
                    label(),
                    CountingPolicy.everySession(),
                    List.of(PolicyRow.forAll(
                            LevelOfCare.IOP,
                            new WeeklyTimeLimit(band(), Severity.BLOCK, Severity.BLOCK),
                            LocalDate.of(1900, 1, 1),
                            Citation.of("Nobody", "1"))));
            return new PolicyAnswer.Offered(offers(query, policy.id()) ? List.of(policy) : List.of());
        }
    }

    private void broken(String rule, HourPolicyProvider provider) {
        twins.breaks(rule, () -> Trials.OfPolicies.trial = () -> provider);
    }

    @TestFactory
    List<DynamicTest> each_breaks_its_own_rule_and_no_other() {
        twins.keepsAll(() -> Trials.OfPolicies.trial = Good::new);
        broken("HP02", new Good() {
            @Override
            HourBand band() {
                return HourBand.ofHours(9, 168);
            }
        });
        broken("HP12", new Good() {
            @Override
            public PolicyAnswer policies(PolicyQuery query) {
                return new PolicyAnswer.Undetermined("not today");
            }
        });
        broken("HP04", new Good() {
            @Override
            boolean offers(PolicyQuery query, PolicyId id) {
                return true;
            }
        });
        broken("HP09", new Good() {
            @Override
            String label() {
                return "modelled on a rule, and compliant with it";
            }
        });
        broken("HP10", new Good() {
            @Override
            Set<Capability> capabilities() {
                return Set.of(Capability.HOUR_POLICIES);
            }

            @Override
            String label() {
                return super.label() + String.format(Locale.getDefault(), " in %d", 2024);
            }
        });
        broken("HP11", new Good() {
            @Override
            Set<Capability> capabilities() {
                return Set.of(Capability.DETERMINISTIC);
            }
        });
        return twins.tests();
    }
}
