package org.careweek.example.hours;

import org.careweek.example.hours.measure.CompareCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** What {@code run hours} can do. */
@Command(
        name = "run hours",
        mixinStandardHelpOptions = true,
        description = "Makes up attendance, and compares the counting of hours with what one would otherwise use.",
        subcommands = {MakeCommand.class, CompareCommand.class})
public final class Run implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Made by {@link #main}. */
    public Run() {}

    /** Runs a command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Run()).execute(args));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected one of the commands make and compare");
    }
}
