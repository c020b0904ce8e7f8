package org.careweek.example.hours.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.careweek.example.hours.SizeOptions;
import org.careweek.example.hours.contest.Folders;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.made.MadeAttendance;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.FolderReader;
import org.careweek.example.hours.table.FolderWriter;
import org.careweek.example.hours.table.Order;
import org.careweek.example.hours.table.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures every contender on the same attendance, compares what they found, and prints two tables. */
@Command(
        name = "run hours",
        mixinStandardHelpOptions = true,
        description =
                "Measures the counting of hours beside a database, streams and a validator, and compares what they found.")
public final class CompareCommand implements Callable<Integer> {

    /** Of what is made up, the part of the rows that contenders with values on the heap are given. */
    private static final int VALUES_SHARE = 5;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "attendance without mistakes, careweek/attendance/1 (default: it is made up)")
    private Path folder;

    @Mixin
    private SizeOptions size;

    @Option(
            names = "--runs",
            defaultValue = "5",
            description = "of each contender; medians are told (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--warm",
            defaultValue = "0",
            description =
                    "how often each counts a fifth of the rows in its virtual machine before (default: ${DEFAULT-VALUE})")
    private int warm;

    @Option(
            names = "--heap",
            defaultValue = "6g",
            description = "the largest heap of each virtual machine (default: ${DEFAULT-VALUE})")
    private String heap;

    @Option(
            names = "--contenders",
            split = ",",
            description = "some of them, by name, and plan or memory (default: all)")
    private List<String> contenders = allNames();

    @Option(names = "--markdown", paramLabel = "FILE", description = "writes what is printed there, too")
    private Path markdown;

    @Spec
    private CommandSpec spec;

    /** Made by the command line. */
    public CompareCommand() {}

    private static List<String> allNames() {
        List<String> names = new ArrayList<>(Contenders.BY_NAME.keySet());
        names.add("memory");
        names.add("plan");
        return names;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || warm < 0 || !allNames().containsAll(contenders)) {
            throw new ParameterException(spec.commandLine(), "expected 1 run or more, and contenders of " + allNames());
        }
        String sentence = Circumstances.sentence(InstantSource.system(), options());
        Path work = Files.createTempDirectory("hours");
        try {
            return compare(sentence, work);
        } finally {
            Folders.delete(work);
        }
    }

    private String options() {
        String what = folder == null ? size.words() : folder.getFileName().toString();
        return what + " --runs " + runs + " --warm " + warm + " --heap " + heap;
    }

    private int compare(String sentence, Path work) throws IOException, InterruptedException {
        Comparison comparison = comparison(work);
        List<String> names =
                contenders.stream().filter(Contenders.BY_NAME::containsKey).toList();
        Map<String, Costs> costs = comparison.contest(names);
        GoalTable goals = new GoalTable(costs);
        goals.addRatios();
        if (contenders.contains("memory")) {
            OptionalLong held = comparison.bytesHeld();
            held.ifPresent(bytes -> goals.addMemory(
                    bytes, comparison.columns().rows(), comparison.columns().participants()));
        }
        if (contenders.contains("plan")) {
            comparison.planCosts().forEach(goals::addPlan);
        }
        List<String> lines = new ArrayList<>(List.of(sentence, ""));
        lines.addAll(CostTable.of(costs));
        lines.add("");
        lines.addAll(goals.lines());
        Agreement agreement = Agreement.of(costs);
        lines.add("");
        agreement.agreements().forEach(lines::add);
        lines.add(Circumstances.load());
        lines.forEach(System.out::println);
        if (markdown != null) {
            Files.write(markdown, lines);
        }
        List<String> disagreements = agreement.disagreements();
        disagreements.forEach(System.err::println);
        boolean failed = costs.values().stream().anyMatch(cost -> cost.runs().size() < runs);
        return disagreements.isEmpty() && !failed ? 0 : 1;
    }

    private Comparison comparison(Path work) throws IOException {
        if (folder != null) {
            AttendanceTable table = FolderReader.read(folder);
            Comparison.Share share = share(folder, Order.CHRONOLOGICAL.arrange(table, 0), work.resolve("columns"), 0);
            return new Comparison(share, share, runs, warm, heap, System.err);
        }
        MadeAttendance columns = size.attendance();
        MadeAttendance values = new MadeAttendance(
                Math.max(1, columns.rows() / VALUES_SHARE),
                Math.max(1, columns.participants() / VALUES_SHARE),
                columns.seed());
        return new Comparison(
                made(columns, work.resolve("columns")),
                made(values, work.resolve("values")),
                runs,
                warm,
                heap,
                System.err);
    }

    private static Comparison.Share made(MadeAttendance made, Path work) throws IOException {
        Path attendance = work.resolve("folder");
        AttendanceTable table = made.table();
        FolderWriter.write(table, attendance);
        return share(attendance, table, work, made.seed());
    }

    private static Comparison.Share share(Path attendance, AttendanceTable table, Path work, long seed)
            throws IOException {
        Files.createDirectories(work);
        Snapshot.write(table, work);
        return new Comparison.Share(
                new Given(attendance, work, seed),
                table.rows().size(),
                table.participants().size());
    }
}
