package org.careweek.example.clinic.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.careweek.example.clinic.input.Problem;
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
}
