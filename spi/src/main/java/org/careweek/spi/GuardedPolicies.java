package org.careweek.spi;

import java.util.stream.Stream;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyRow;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyAnswer.Offered;
import org.careweek.spi.policy.PolicyAnswer.Undetermined;
import org.careweek.spi.policy.PolicyQuery;

/** A provider of policies whose faults become answers. */
final class GuardedPolicies implements HourPolicyProvider {

    private static final String ACTIVITY = "offering policies";

    private final PluginDescriptor descriptor;
    private final Held<HourPolicyProvider> held;
    private final Door door;

    GuardedPolicies(PluginDescriptor descriptor, Held<HourPolicyProvider> held, Door door) {
        this.descriptor = descriptor;
        this.held = held;
        this.door = door;
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public PolicyAnswer policies(PolicyQuery query) {
        return held.plugin().map(plugin -> answer(plugin, query)).orElseGet(() -> new Undetermined(Door.CLOSED));
    }

    private PolicyAnswer answer(HourPolicyProvider plugin, PolicyQuery query) {
        return Guard.call(held.name(), ACTIVITY, door.listener(), () -> plugin.policies(query))
                .map(answer -> answer.fold(offered -> checked(offered, query), undetermined -> undetermined))
                .orElseGet(() -> new Undetermined("the provider failed"));
    }

    private PolicyAnswer checked(Offered offer, PolicyQuery query) {
        if (!offer.policies().stream().map(HourPolicy::id).allMatch(query::asksFor)) {
            door.tell(held.name(), ACTIVITY, "a policy that nobody asked for");
            return new Undetermined("the provider offered a policy that nobody asked for");
        }
        if (isTooMuch(offer)) {
            door.tell(held.name(), ACTIVITY, "more than 10000 rows, or a text of more than 65536 characters");
            return new Undetermined("the provider offered more than is taken");
        }
        return offer;
    }

    private static boolean isTooMuch(Offered offer) {
        long rows = offer.policies().stream()
                .mapToLong(policy -> policy.rows().size())
                .sum();
        return rows > Limits.MOST_ITEMS
                || offer.policies().stream()
                        .flatMap(GuardedPolicies::texts)
                        .anyMatch(text -> text.length() > Limits.MOST_TEXT);
    }

    private static Stream<String> texts(HourPolicy policy) {
        return Stream.concat(
                Stream.of(policy.id().value(), policy.label()),
                policy.rows().stream()
                        .map(PolicyRow::citation)
                        .flatMap(citation -> Stream.of(citation.source(), citation.section())));
    }

    @Override
    public String toString() {
        return "GuardedPolicies[" + descriptor.id() + "]";
    }
}
