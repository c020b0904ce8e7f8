package org.careweek.example.engines;

import org.careweek.example.engines.invented.InventCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** What {@code run} can do here. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Compares engines, invents clinics' weeks to compare them on, and measures how soon a week is scheduled again.",
        subcommands = {EnginesCommand.class, InventCommand.class, ReplanCommand.class})
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
        throw new ParameterException(spec.commandLine(), "expected one of the commands engines, clinic and replan");
    }
}
