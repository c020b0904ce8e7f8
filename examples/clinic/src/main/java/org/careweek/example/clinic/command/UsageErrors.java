package org.careweek.example.clinic.command;

import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments and how they should be, without an argument itself, which may be somebody's id. */
public final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    /** Says it on the command line's standard error. */
    public UsageErrors() {}

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(messageOf(wrong, arguments));
        command.usage(err, command.getColorScheme());
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String messageOf(ParameterException wrong, String[] arguments) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            int count = unmatched.getUnmatched().size();
            return count == 1 ? "One argument is not understood" : count + " arguments are not understood";
        }
        String message = wrong.getMessage();
        boolean quotes = wrong.getValue() != null && message.contains(wrong.getValue())
                || Arrays.stream(arguments).anyMatch(argument -> isQuoted(message, argument, wrong.getCommandLine()));
        return quotes ? "The value of " + nameOf(wrong.getArgSpec()) + " is not understood" : message;
    }

    private static boolean isQuoted(String message, String argument, CommandLine command) {
        return message.contains("'" + argument + "'")
                && command.getCommandSpec().findOption(argument) == null;
    }

    private static String nameOf(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "an argument" : argument.paramLabel();
    }
}
