package org.careweek.example.hours;

import org.careweek.example.hours.measure.CompareCommand;
import picocli.CommandLine;

/** Where the command line begins. */
public final class Run {

    private Run() {}

    /** Runs a command: a comparison, unless another one is named. Exit codes: 0 done, 1 contenders failed or disagree, 2 usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CompareCommand())
                .addSubcommand(new MakeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
