package org.careweek.example.clinic.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.spi.PluginHost;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Finds hour policies among the plugins. */
final class Policies {

    private final PluginHost host;
    private final CommandSpec command;

    /** @param command whose usage is told where there is no such policy */
    Policies(PluginHost host, CommandSpec command) {
        this.host = host;
        this.command = command;
    }

    /**
     * The policy of an id.
     *
     * @throws CommandLine.ParameterException if no provider offers it, or several do
     */
    HourPolicy named(String option, String id) {
        List<HourPolicy> found = id.isBlank() ? List.of() : offered(PolicyQuery.of(new PolicyId(id)));
        if (found.size() > 1) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), option + ": several plugins offer a policy of this id");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(), option + ": expected one of " + known() + ", but was another"));
    }

    /** The same where the option may be absent. */
    Optional<HourPolicy> optional(String option, String id) {
        return Optional.ofNullable(id).map(it -> named(option, it));
    }

    private String known() {
        return offered(PolicyQuery.all()).stream()
                .map(policy -> policy.id().value())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<HourPolicy> offered(PolicyQuery query) {
        return host.policyProviders().stream()
                .flatMap(provider -> offered(provider, query).stream())
                .toList();
    }

    private static List<HourPolicy> offered(HourPolicyProvider provider, PolicyQuery query) {
        return provider.policies(query).fold(PolicyAnswer.Offered::policies, undetermined -> List.of());
    }
}
