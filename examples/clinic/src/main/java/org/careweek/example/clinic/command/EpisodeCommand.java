package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careweek.core.hours.Attendance;
import org.careweek.example.clinic.episode.EpisodeAttendance;
import org.careweek.example.clinic.episode.EpisodeFiles;
import org.careweek.example.clinic.episode.EpisodeStory;
import org.careweek.example.clinic.episode.EpisodeSummary;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.attendance.AttendanceFolder;
import org.careweek.example.clinic.input.attendance.AttendanceReader;
import org.careweek.example.clinic.input.episode.EpisodeFile;
import org.careweek.example.clinic.input.episode.EpisodeReader;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.spi.PluginHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the story of one participant's care. */
@Command(
        name = "episode",
        mixinStandardHelpOptions = true,
        description = "Follows one participant's care over weeks: stays, reviews, authorizations and a timeline.")
public final class EpisodeCommand extends Reporting {

    @Parameters(paramLabel = "FILE", description = "one participant's care, careweek/episode/1")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    @Option(
            names = "--attendance",
            paramLabel = "FOLDER",
            description = "the participant's attendance, careweek/attendance/1, to count and judge the weeks;"
                    + " the levels of care are those of the episode")
    private Path attendance;

    /** Made by the command line itself. */
    public EpisodeCommand() {}

    @Override
    public Integer call() {
        Read<EpisodeFile> read = EpisodeReader.read(file);
        List<Problem> problems = new ArrayList<>(read.fold(whole -> List.of(), refused -> refused));
        List<Attendance> rows = read.fold(whole -> attendance(whole, problems), refused -> List.of());
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty() ? tell(read.fold(whole -> whole, refused -> null), rows) : refuse(problems);
    }

    private List<Attendance> attendance(EpisodeFile episode, List<Problem> problems) {
        if (attendance == null) {
            return List.of();
        }
        Read<AttendanceFolder> folder = AttendanceReader.read(attendance);
        Read<List<Attendance>> rows = folder.fold(whole -> EpisodeAttendance.of(whole, episode), Read.Refused::new);
        return rows.fold(whole -> whole, refused -> {
            problems.addAll(refused);
            return List.of();
        });
    }

    private int tell(EpisodeFile episode, List<Attendance> rows) {
        EpisodeStory story = EpisodeStory.of(episode, rows);
        PluginHost host = Plugins.all().build();
        Map<String, byte[]> files = new EpisodeFiles(story, host).all();
        List<Problem> problems = OutputFolder.write(out, files);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        new EpisodeSummary(story).lines().forEach(this::say);
        say("Written to " + out + ": " + String.join(", ", files.keySet()));
        return DONE;
    }
}
