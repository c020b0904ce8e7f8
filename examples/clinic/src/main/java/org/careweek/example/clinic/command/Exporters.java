package org.careweek.example.clinic.command;

import java.util.List;
import java.util.stream.Collectors;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarExporter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Finds exporters of a week among the plugins.
 *
 * @param host has the plugins
 * @param command whose usage is told where there is no such exporter
 */
record Exporters(PluginHost host, CommandSpec command) {

    /**
     * The ids as they were given, each once.
     *
     * @throws CommandLine.ParameterException if one is no exporter's
     */
    List<String> named(String option, List<String> ids) {
        List<String> known = host.exporters().stream()
                .map(CalendarExporter::descriptor)
                .filter(it -> it.can(Capability.PARTICIPANT_CALENDAR) || it.can(Capability.WEEK_BOARD))
                .map(PluginDescriptor::id)
                .toList();
        if (!known.containsAll(ids)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    option + ": expected one or several of " + known.stream().collect(Collectors.joining(", "))
                            + ", but was another");
        }
        return ids.stream().distinct().toList();
    }
}
