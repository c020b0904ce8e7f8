package org.careweek.example.clinic.hours;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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
import java.util.stream.IntStream;
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

    private final List<PrivateText> names;
    private final List<PartLines> lines;

    /** Of each participant in order, the place in the lines: which of them, and where in it. */
    private final int[][] order;

    private JudgedWeeks(List<PrivateText> names, List<PartLines> lines) {
        this.names = names;
        this.lines = lines;
        this.order = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, lines.get(one).size()).mapToObj(place -> new int[] {one, place}))
                .sorted(Comparator.comparing(this::name))
                .toArray(int[][]::new);
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

    private PrivateText name(int[] place) {
        return names.get(lines.get(place[0]).participant(place[1]));
    }

    /** Writes {@code weeks.csv}. */
    public void writeTo(OutputStream out) throws IOException {
        out.write((String.join(",", WeeksCsv.HEADER) + "\n").getBytes(StandardCharsets.US_ASCII));
        for (int[] place : order) {
            byte[] id = quoted(name(place).disclose());
            PartLines of = lines.get(place[0]);
            int from = of.from(place[1]);
            for (int at = from; at < of.to(place[1]); at++) {
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
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(id, "");
        }
        return text.toString().stripTrailing().getBytes(StandardCharsets.UTF_8);
    }

    /** How many participants have a week. */
    int size() {
        return order.length;
    }

    /** How many weeks of one of them somebody should look at. */
    int toLookAt(int number) {
        return lines.get(order[number][0]).toLookAt(order[number][1]);
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
        int[] place = order[number];
        PartLines of = lines.get(place[0]);
        String text = new String(
                of.bytes(), of.from(place[1]), of.to(place[1]) - of.from(place[1]), StandardCharsets.US_ASCII);
        return new ParticipantWeeks(
                name(place),
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
