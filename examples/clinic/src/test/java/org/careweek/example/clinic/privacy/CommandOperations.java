package org.careweek.example.clinic.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careweek.example.clinic.Clinic;
import picocli.CommandLine;

/** Commands that do what they are asked, and commands that are asked for what they cannot do. */
final class CommandOperations {

    private static final String AREA = "command";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Marked marked;
    private final List<Operation> operations = new ArrayList<>();

    private CommandOperations(Marked marked) {
        this.marked = marked;
        files.put("week.json", marked.filled(ClinicFiles.WEEK));
        files.put("episode.json", marked.filled(ClinicFiles.EPISODE));
        files.put("answers.271", marked.filled(ClinicFiles.ANSWERS));
        files.put(
                "damaged.271",
                files.get("answers.271").replace("SE*16", "SE*61").replace("AAA*N**75*C", "AAA*N"));
        files.put("members.csv", marked.filled(ClinicFiles.MEMBERS));
        files.put(
                "bad-members.csv",
                files.get("members.csv").replace(",19", ",Ä19").replace("IOP", "SPA"));
        files.put(
                "uncarried.csv",
                files.get("members.csv").replace(",canary", ",*canary").replaceAll("(,[^,]*last[^,]*)", "$1*"));
        files.put("benefits.csv", marked.filled(ClinicFiles.BENEFITS));
        files.put("bad-benefits.csv", files.get("benefits.csv").replace("YES", marked.text("covered")));
        files.put("key", marked.text("site key"));
        files.put("short-key", marked.text("key").substring(0, 12));
        ClinicFiles.attendance().forEach((name, content) -> files.put(name, marked.filled(content)));
    }

    static List<Operation> all(Marked marked) {
        var all = new CommandOperations(marked);
        all.addDone();
        all.addRefused();
        return all.operations;
    }

    private void addDone() {
        String participant = marked.id("@participant");
        add("plan", "plan", "week.json", "--out", "OUT", "--steps", "5");
        add("plan with a key", "plan", "week.json", "--out", "OUT", "--steps", "5", "--site-key", "key");
        add("plan with advice", "plan", "week.json", "--out", "OUT", "--advice", "california-ntp,new-jersey,texas");
        add("hours", "hours", ".", "--out", "OUT");
        add("hours by another policy", "hours", ".", "--out", "OUT", "--policy", "careweek.medicare-2024");
        add("explain", "explain", ".", "--participant", participant, "--week", "2026-11-23");
        add("episode", "episode", "episode.json", "--out", "OUT");
        add("episode with attendance", "episode", "episode.json", "--out", "OUT", "--attendance", ".");
        add("benefits", "benefits", "answers.271", "--out", "OUT");
        add("benefits of a damaged file", "benefits", "damaged.271", "--out", "OUT");
        add("inquire", "inquire", "members.csv", "--out", "OUT");
        String[] question = {
            "--payer", "HARBOR01", "--level", "IOP", "--date", "2026-12-07", "--asked-at", "2026-11-26T10:00:00Z"
        };
        add("benefits by table", with(question, "benefits", "--table", "benefits.csv"));
        add(
                "benefits of a member by table",
                with(question, "benefits", "--table", "benefits.csv", "--member", marked.id("@insured-reference")));
        add("a bad table of benefits", with(question, "benefits", "--table", "bad-benefits.csv"));
        add("bad members", "inquire", "bad-members.csv", "--out", "OUT");
        add("members that X12 cannot carry", "inquire", "uncarried.csv", "--out", "OUT");
        add("members as an answer", "benefits", "members.csv", "--out", "OUT");
        add("an answer as members", "inquire", "answers.271", "--out", "OUT");
        add("doctor", "doctor");
        add("help", "help", "plan");
        add("version", "--version");
    }

    private void addRefused() {
        String text = marked.text("argument");
        add("an unknown command", text);
        add("an unknown option", "plan", "week.json", "--out", "OUT", "--" + text, text);
        add("one argument too many", "plan", "week.json", text, "--out", "OUT");
        add("a week that is no date", "explain", ".", "--participant", text, "--week", text);
        add("a number that is none", "plan", "week.json", "--out", "OUT", "--steps", text);
        add("a property that is none", "plan", "week.json", "--out", "OUT", "--disclose", text);
        add("advice of a policy that is none", "plan", "week.json", "--out", "OUT", "--advice", text);
        add("a policy that is none", "hours", ".", "--out", "OUT", "--policy", text);
        add("nobody of that id", "explain", ".", "--participant", text, "--week", "2026-11-23");
        add("no week of theirs", "explain", ".", "--participant", marked.id("@participant"), "--week", "2031-11-24");
        add("a short key", "plan", "week.json", "--out", "OUT", "--site-key", "short-key");
        add("a week as an episode", "episode", "week.json", "--out", "OUT");
        add("an episode as a week", "plan", "episode.json", "--out", "OUT");
        add("a folder without files", "hours", "OUT", "--out", "OUT");
        add("an episode as a key", "plan", "week.json", "--out", "week.json", "--site-key", "episode.json");
        operations.add(new Operation(AREA, "a defect", () -> {
            CommandLine line = Clinic.commandLine();
            var err = new StringWriter();
            line.addSubcommand("fail", CommandLine.Model.CommandSpec.wrapWithoutInspection((Runnable) () -> {
                throw new IllegalStateException(text, new AssertionError(text));
            }));
            line.setErr(new PrintWriter(err, true)).execute("fail");
            return List.of(Told.of(AREA + ": a defect > terminal errors", err.toString()));
        }));
    }

    private static String[] with(String[] more, String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    /** Arguments that name one of the files mean it. */
    private void add(String name, String... arguments) {
        operations.add(new Operation(
                AREA,
                name,
                () -> CommandLineRun.with(
                        files,
                        folder -> CommandLineRun.of(
                                AREA + ": " + name,
                                Arrays.stream(arguments)
                                        .map(argument -> argument.equals(".") || files.containsKey(argument)
                                                ? folder.resolve(argument)
                                                : argument)
                                        .toArray()))));
    }
}
