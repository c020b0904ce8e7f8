package org.careweek.example.engines.invented;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes up a clinic's week and prints it. */
@Command(
        name = "clinic",
        mixinStandardHelpOptions = true,
        description = "Makes up a clinic's week, careweek/clinic-week/1, and prints it.")
public final class InventCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CLASS",
            description =
                    "tiny, small, medium-loose, medium-tight, large-pooled, large-tight, huge-tight or interchangeable")
    private String name = "";

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "the same gives the same week (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec;

    /** Made by the command line. */
    public InventCommand() {}

    @Override
    public Integer call() {
        ClinicClass kind = ClinicClass.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "expected a class of " + Arrays.toString(ClinicClass.values())));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(text(kind, seed));
        out.flush();
        return 0;
    }

    /** The file of a week, ended by a line feed. */
    public static String text(ClinicClass kind, long seed) {
        return new ClinicFile(InventedClinic.of(kind, seed)).text();
    }
}
