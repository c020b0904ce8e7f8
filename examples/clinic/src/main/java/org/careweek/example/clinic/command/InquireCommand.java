package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.inquiry.Inquiries;
import org.careweek.example.clinic.inquiry.Sender;
import org.careweek.example.clinic.output.OutputFolder;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes questions to payers. */
@Command(
        name = "inquire",
        mixinStandardHelpOptions = true,
        description = "Writes an X12 270 for each member of a table, to be sent to the payer.")
public final class InquireCommand extends Reporting {

    @Parameters(
            paramLabel = "MEMBERS.csv",
            description = "columns: trace, payer, payer_name, member_id, last_name, first_name, birth_date,"
                    + " dependent_last_name, dependent_first_name, dependent_birth_date, level, from, through;"
                    + " first names, birth dates and dependents may be empty")
    private Path members;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Mixin
    private ServiceTypeTable serviceTypes;

    @ArgGroup(
            exclusive = false,
            heading = "Who asks; without these, an invented sender, in files that are marked as a test:%n")
    private SenderOptions sender;

    /** Made by the command line itself. */
    public InquireCommand() {}

    /** Teaches a command line what this command's own options hold. */
    public static void registerConverters(CommandLine line) {
        SenderOptions.register(line);
    }

    @Override
    public Integer call() {
        Sender from = sender == null ? Sender.demonstration() : sender.sender();
        Read<Map<String, byte[]>> read = new Inquiries(from, serviceTypes.types()).of(members);
        List<Problem> problems = new ArrayList<>(read.fold(whole -> List.of(), refused -> refused));
        problems.addAll(OutputFolder.problemsOf(out));
        if (problems.isEmpty()) {
            problems.addAll(OutputFolder.write(out, read.fold(whole -> whole, refused -> null)));
        }
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        int count = read.fold(Map::size, refused -> 0) - 1;
        say((count == 1 ? "1 question" : count + " questions") + " to payers" + (from.isTest() ? ", as a test" : ""));
        if (sender == null) {
            say("They name an invented sender: see run inquire --help for how to name yours.");
        }
        say("Written to " + out
                + ": a 270 file for each, and index.csv, which says from which line of the table each is");
        return DONE;
    }
}
