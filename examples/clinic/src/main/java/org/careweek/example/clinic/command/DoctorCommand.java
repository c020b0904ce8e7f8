package org.careweek.example.clinic.command;

import java.util.stream.Collectors;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.PluginHost;
import picocli.CommandLine.Command;

/** Says which plugins there are. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Lists the plugins found, their versions and capabilities, and what was wrong with those that failed.")
public final class DoctorCommand extends Reporting {

    /** Made by the command line itself. */
    public DoctorCommand() {}

    @Override
    public Integer call() {
        try (PluginHost host = Plugins.all().build()) {
            say(host.report().plugins().size() + " plugins, " + host.faults().size() + " faults");
            host.report().plugins().forEach(plugin -> say(describe(plugin)));
            host.faults().forEach(fault -> say("  " + Faults.sentence(fault)));
        }
        return DONE;
    }

    private static String describe(PluginDescriptor plugin) {
        String can = plugin.capabilities().stream().map(Capability::name).collect(Collectors.joining(", "));
        return "  " + plugin.id() + " " + plugin.version() + ": " + can;
    }
}
