package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.compliance.Verdict;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.LevelHistory;
import org.careweek.core.program.Population;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.attendance.TakenFolder;

/**
 * Every week of a folder, judged: {@code weeks.csv}, in which participants stand in order of their ids by code point.
 *
 * <p>Participants' ids are written as they are, also one that a spreadsheet would take for a formula ({@code =1+1}): programs
 * read them back and must find the same text. Open the file as text where ids come from strangers.
 */
public final class JudgedWeeks {

    private final List<PartLines> lines;

    /** Where somebody's lines are: which of the lines, and where in them. */
    private record Place(PrivateText name, PartLines lines, int at) {}

    /** Of each participant, in order. */
    private final List<Place> order = new ArrayList<>();

    private JudgedWeeks(List<PrivateText> names, List<PartLines> lines) {
        this.lines = lines;
        for (PartLines each : lines) {
            for (int at = 0; at < each.size(); at++) {
                order.add(new Place(names.get(each.participant(at)), each, at));
            }
        }
        order.sort(Comparator.comparing(Place::name));
    }

    /**
     * Counts and judges.
     *
     * @param executor runs work beside the calling thread
     * @param helpers how many pieces of it at a time
     */
    public static JudgedWeeks of(TakenFolder<SiteHours> folder, HourPolicy policy, Executor executor, int helpers) {
        Map<PrivateText, LevelHistory> histories = RowHours.levels(folder.levels());
        LevelHistory[] levels = folder.participants().stream()
                .map(who -> histories.getOrDefault(who, LevelHistory.none()))
                .toArray(LevelHistory[]::new);
        PartVerdicts verdicts = new ComplianceCheck(policy, Population.ADULT).verdicts();
        List<PartLines> lines = new ArrayList<>();
        folder.taker()
                .walk(
                        participant -> levels[participant],
                        () -> new PartLines(verdicts),
                        done -> lines.add(done.trimmed()),
                        executor,
                        helpers);
        return new JudgedWeeks(folder.participants(), lines);
    }

    /** Writes {@code weeks.csv}. */
    public void writeTo(OutputStream out) throws IOException {
        out.write((String.join(",", WeeksCsv.HEADER) + "\n").getBytes(StandardCharsets.US_ASCII));
        for (Place place : order) {
            byte[] id = quoted(place.name().disclose());
            PartLines of = place.lines();
            int from = of.from(place.at());
            for (int at = from; at < of.to(place.at()); at++) {
                if (of.bytes()[at] == '\n') {
                    out.write(id);
                    out.write(of.bytes(), from, at + 1 - from);
                    from = at + 1;
                }
            }
        }
    }

    /** The id as a field, with the comma behind it. */
    private static byte[] quoted(String id) throws IOException {
        if (id.chars().allMatch(JudgedWeeks::isPlain)) {
            return (id + ",").getBytes(StandardCharsets.US_ASCII);
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = Csv.WRITER.build(text)) {
            csv.writeRecord(id, "");
        }
        return text.toString().stripTrailing().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_';
    }

    /** How many participants have a week. */
    int size() {
        return order.size();
    }

    /** How many weeks of one of them somebody should look at. */
    int toLookAt(int number) {
        return order.get(number).lines().toLookAt(order.get(number).at());
    }

    /** The first dates of the weeks of all of them, in order. */
    List<LocalDate> weeks() {
        return lines.stream()
                .flatMap(each -> each.weeks().stream())
                .distinct()
                .sorted()
                .map(day -> LocalDate.ofEpochDay(day))
                .toList();
    }

    /** The weeks of one of them, in order of their ids. */
    ParticipantWeeks weeks(int number) {
        Place place = order.get(number);
        int from = place.lines().from(place.at());
        int length = place.lines().to(place.at()) - from;
        String text = new String(place.lines().bytes(), from, length, StandardCharsets.US_ASCII);
        return new ParticipantWeeks(
                place.name(),
                Arrays.stream(text.split("\n")).map(PartCell::parse).toList());
    }

    /** How many weeks have which verdict, in a few lines that name nobody. */
    public List<String> summary() {
        Map<Verdict, Integer> count = new EnumMap<>(Verdict.class);
        lines.forEach(each -> each.count().forEach((verdict, parts) -> count.merge(verdict, parts, Integer::sum)));
        int parts = count.values().stream().mapToInt(Integer::intValue).sum();
        String verdicts = count.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return List.of(
                size() + " participants, " + parts + " weeks and parts of weeks" + (parts == 0 ? "" : ": " + verdicts));
    }

    @Override
    public String toString() {
        return "JudgedWeeks[private]";
    }
}
