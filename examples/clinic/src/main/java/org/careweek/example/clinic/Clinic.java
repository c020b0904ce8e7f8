package org.careweek.example.clinic;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.careweek.example.clinic.command.BenefitsCommand;
import org.careweek.example.clinic.command.CalendarDate;
import org.careweek.example.clinic.command.DemoCommand;
import org.careweek.example.clinic.command.DisclosedProperty;
import org.careweek.example.clinic.command.DoctorCommand;
import org.careweek.example.clinic.command.EpisodeCommand;
import org.careweek.example.clinic.command.ExplainCommand;
import org.careweek.example.clinic.command.HoursCommand;
import org.careweek.example.clinic.command.InquireCommand;
import org.careweek.example.clinic.command.NaturalNumber;
import org.careweek.example.clinic.command.PlanCommand;
import org.careweek.example.clinic.command.StaffingId;
import org.careweek.example.clinic.command.UsageErrors;
import org.careweek.example.clinic.command.UtcTime;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the command line begins. Exit codes: 0 done, 2 bad input or usage, 1 a defect of ours. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        description = "Plans treatment weeks and counts attended hours. Without arguments: a demonstration.",
        subcommands = {
            PlanCommand.class,
            HoursCommand.class,
            ExplainCommand.class,
            EpisodeCommand.class,
            InquireCommand.class,
            BenefitsCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Clinic extends DemoCommand {

    /** It tells of schema types that it does not use, each time. Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY_OF_X12 = Logger.getLogger("io.xlate.edi");

    /** Made by the command line itself. */
    public Clinic() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        LIBRARY_OF_X12.setLevel(Level.WARNING);
        System.exit(commandLine().execute(args));
    }

    /** The command line, for tests to run inside one process. An id may begin with {@code @} and names no file then. */
    public static CommandLine commandLine() {
        CommandLine clinic = new CommandLine(new Clinic());
        InquireCommand.registerConverters(clinic);
        return clinic.registerConverter(NaturalNumber.class, NaturalNumber::parse)
                .registerConverter(DisclosedProperty.class, DisclosedProperty::parse)
                .registerConverter(StaffingId.class, StaffingId::parse)
                .registerConverter(CalendarDate.class, CalendarDate::parse)
                .registerConverter(UtcTime.class, UtcTime::parse)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionStrategy(Clinic::runCommand)
                .setExecutionExceptionHandler((defect, line, parsed) -> reportDefect(defect, line));
    }

    /** An error would pass by the handler of exceptions, and Java itself would print its message. */
    private static int runCommand(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (Error defect) {
            return reportDefect(defect, parsed.commandSpec().commandLine());
        }
    }

    /** Says what kind of defect it was and where, but not its message, which may quote a participant. */
    private static int reportDefect(Throwable defect, CommandLine line) {
        line.getErr().println("a defect of ours: " + defect.getClass().getName());
        for (StackTraceElement frame : defect.getStackTrace()) {
            line.getErr().println("    at " + frame);
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
