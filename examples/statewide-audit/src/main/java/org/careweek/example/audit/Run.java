package org.careweek.example.audit;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** What {@code run} can do. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Counts and judges attendance that does not fit one machine.",
        subcommands = {ParquetCommand.class, AuditCommand.class})
public final class Run implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Made by {@link #main}. */
    public Run() {}

    /** Runs a command. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, for tests to run inside one process. */
    static CommandLine commandLine() {
        return new CommandLine(new Run())
                .setExecutionExceptionHandler((failure, line, parsed) -> reportFailure(failure, line));
    }

    /** Says what kind of failure it was and where, but no message, which may quote a row. */
    private static int reportFailure(Throwable failure, CommandLine line) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            line.getErr().println("failed: " + cause.getClass().getName());
            if (cause.getStackTrace().length > 0) {
                line.getErr().println("    at " + cause.getStackTrace()[0]);
            }
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected one of the commands parquet and audit");
    }
}
