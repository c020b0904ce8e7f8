package org.careweek.example.clinic.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.PluginFault;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: where they print, and how they refuse input. */
abstract class Reporting implements Callable<Integer> {

    static final int DONE = CommandLine.ExitCode.OK;

    @Spec
    private CommandSpec spec;

    /** Made by the command line itself. */
    Reporting() {}

    /** The command itself, whose usage is told where it is misused. */
    final CommandSpec spec() {
        return spec;
    }

    final void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    /** Prints every problem on a line of its own. */
    final int refuse(List<Problem> problems) {
        problems.forEach(problem -> spec.commandLine().getErr().println(problem));
        spec.commandLine().getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Says which plugin failed, and of what was thrown no more than its class. Nothing was written. */
    final int fail(Exports.NoDocument missing, List<PluginFault> faults) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(missing.getMessage());
        faults.stream().distinct().forEach(fault -> err.println("  " + Faults.sentence(fault)));
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
