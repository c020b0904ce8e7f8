package org.careweek.example.clinic.input.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.Sample;

/** Rows that are taken one by one are those that a reader finds who holds the whole file, and so is what is wrong with them. */
class AttendanceStreamProperties {

    /** Writes down what it takes. */
    private static final class Notes implements RowTaker {

        private final List<String> rows = new ArrayList<>();

        @Override
        public void take(
                int participant,
                int site,
                int startMinute,
                int endMinute,
                int breakAfter,
                int breakMinutes,
                AttendanceStatus status,
                long arrival,
                long departure) {
            rows.add(String.join(
                    " ",
                    "" + participant,
                    "" + site,
                    "" + startMinute,
                    "" + endMinute,
                    "" + breakAfter,
                    "" + breakMinutes,
                    "" + status,
                    "" + arrival,
                    "" + departure));
        }
    }

    /** Rows by participant's name, in any order: bad rows are taken at their place here, and after all others there. */
    private static List<String> rows(TakenFolder<Notes> taken) {
        return taken.taker().rows.stream()
                .map(row -> {
                    int space = row.indexOf(' ');
                    int who = Integer.parseInt(row.substring(0, space));
                    return taken.participants().get(who).disclose() + row.substring(space);
                })
                .sorted()
                .toList();
    }

    private static String said(Read<TakenFolder<Notes>> read) {
        return read.fold(
                taken -> rows(taken) + " " + taken.badRows() + " " + taken.badRowProblems() + " " + taken.sites(),
                problems -> problems.stream().map(Problem::toString).toList().toString());
    }

    private static void compare(Map<String, byte[]> files) {
        for (boolean skip : new boolean[] {false, true}) {
            String streamed = said(Sample.read(
                    files, folder -> AttendanceStream.read(folder, skip, sites -> new Notes(), read -> {})));
            String held = said(Sample.read(
                    files,
                    folder -> (skip ? AttendanceReader.readSkippingBadRows(folder) : AttendanceReader.read(folder))
                            .fold(
                                    whole -> new Read.Whole<>(AttendanceStream.take(whole, new Notes())),
                                    Read.Refused::new)));
            assertThat(streamed).isEqualTo(held);
            Statistics.label("rows").collect(streamed.startsWith("[canary") ? "taken" : "refused");
        }
    }

    private static String any(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Mostly good; some sessions end before they begin, or days later. */
    private static int length(Random random) {
        return random.nextInt(8) == 0 ? random.nextInt(5 * 24 * 60) - 24 * 60 : 30 + random.nextInt(200);
    }

    /** Mostly good rows of few people and ids, so that some are there twice. */
    private static String table(Random random) {
        boolean isQuoted = random.nextInt(4) == 0;
        String end = any(random, "\n", "\n", "\r\n");
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        List<String> names = new ArrayList<>(List.of(FolderSample.HEADER.strip().split(",")));
        if (random.nextInt(5) == 0) {
            names.add("more");
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(order, random);
        }
        boolean isHeaderQuoted = random.nextInt(4) == 0;
        text.append(random.nextInt(9) == 0 ? end : "")
                .append(order.stream()
                        .map(names::get)
                        .map(name -> isHeaderQuoted ? '"' + name + '"' : name)
                        .collect(Collectors.joining(",")))
                .append(end);
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int day = 1 + random.nextInt(28);
            String start = "2026-11-%02dT".formatted(day) + any(random, "08:00", "23:30", "00:30");
            String[] fields = {
                any(random, "r" + i, "r" + i, "r" + i, "r" + i, "r1", "ré" + i),
                "canary-" + any(random, "p1", "p1", "p2", "pé", "p,3"),
                random.nextInt(8) == 0 ? "b" : "a",
                "s" + i,
                any(random, "", "GROUP_THERAPY", "a\"b"),
                start,
                LocalDateTime.parse(start).plusMinutes(length(random)).toString(),
                any(random, "", "0", "10", "0010", "2881", "99999", "100000", "99999999999"),
                any(random, "", "0", "15", "000015", "2881", "99999", "100000", "99999999999"),
                any(random, "PRESENT", "PRESENT", "MAKEUP", "ABSENT", "EXCUSED", "CANCELLED"),
                any(random, "", start + ":05Z", start + ":00Z"),
                any(random, "", start + ":59Z", "2026-11-30T10:00:00Z"),
                "left alone"
            };
            if (random.nextInt(6) == 0) {
                fields[random.nextInt(12)] = any(random, "", " ", "x", "2026-02-30T08:00", "1.5", "\t", "-1");
            }
            for (int place = 0; place < order.size(); place++) {
                int column = order.get(place);
                boolean needsQuotes = fields[column].matches("(?s).*[,\"].*");
                boolean quotes = needsQuotes || isQuoted && random.nextInt(3) == 0;
                text.append(place == 0 ? "" : ",")
                        .append(quotes ? '"' + fields[column].replace("\"", "\"\"") + '"' : fields[column]);
            }
            text.append(i == count - 1 && random.nextBoolean() ? "" : end).append(random.nextInt(9) == 0 ? end : "");
        }
        return text.toString();
    }

    @Property(tries = 600)
    void rows_and_problems_are_the_same_as_of_a_file_that_is_held(@ForAll long seed) {
        Map<String, String> files = FolderSample.good();
        files.put("attendance.csv", table(new Random(seed)));
        compare(FolderSample.bytes(files));
    }

    @Property(tries = 600)
    void so_they_are_with_bytes_that_are_wrong(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> good = FolderSample.good();
        good.put("attendance.csv", table(random));
        Map<String, byte[]> files = FolderSample.bytes(good);
        for (int i = 0; i <= random.nextInt(3); i++) {
            byte[] bytes = files.get(
                    any(random, "levels.csv", "sites.csv", "attendance.csv", "attendance.csv", "attendance.csv"));
            bytes[random.nextInt(bytes.length)] =
                    any(random, "\n", "\r", "\"", ",", "\0", "é", "7", " ").getBytes(StandardCharsets.UTF_8)[0];
        }
        if (random.nextInt(6) == 0) {
            files.computeIfPresent(
                    any(random, "sites.csv", "attendance.csv"),
                    (name, bytes) -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
        compare(files);
    }

    private static final List<String> NO_TABLES = List.of(
            "\uFEFF",
            " \r\n\u2003",
            "\n\n",
            "row,row\n",
            "\"row\"\n",
            "\r\r\n\0",
            "\uFEFFa\n\n\rb\0",
            "a\n\"b\nc\n",
            "\"a\n\rb\"\n\"");

    @Example
    void what_is_no_table_is_refused_by_both_with_the_same_words() {
        for (String attendance : NO_TABLES) {
            for (String sites : List.of("site,zone\na,America/Chicago\n", "site\na\n")) {
                Map<String, String> files = FolderSample.good();
                files.put("attendance.csv", attendance);
                files.put("sites.csv", sites);
                compare(FolderSample.bytes(files));
            }
        }
    }

    /** As many bytes as are looked at together, and a character that is cut by their end. */
    @Example
    void a_byte_that_is_no_utf_8_is_found_wherever_it_is() {
        String row = FolderSample.ROW.replace("r1", "ré\uD83D\uDE00");
        for (int before : new int[] {0, 65_530, 65_535, 65_536, 131_071}) {
            String text = FolderSample.HEADER + row + "x".repeat(before) + "\uD83D\uDE00";
            byte[] bytes = Sample.utf8(text);
            for (int cut = 0; cut < 4; cut++) {
                Map<String, byte[]> files = FolderSample.bytes(FolderSample.good());
                files.put("attendance.csv", Arrays.copyOf(bytes, bytes.length - cut));
                compare(files);
            }
        }
    }

    /** Hashes that agree by chance are followed by a look at the ids themselves. */
    @Example
    void ids_that_only_look_alike_are_two() throws IOException, Taking.NoTable {
        byte[] one = Sample.utf8("r1");
        byte[] file = Sample.utf8(FolderSample.HEADER + FolderSample.ROW + FolderSample.SECOND);
        Taking<Notes> taking = new Taking<>(
                new Notes(), Optional.of(List.of("a", "b")), file.length, Set.of(ByteNames.hash(one, 0, one.length)));
        taking.takeAll(new ByteArrayInputStream(file), read -> {});
        TakenFolder<Notes> folder = taking.folder(List.of(), List.of());
        assertThat(folder.badRowProblems()).isEmpty();
        assertThat(folder.taker().rows).hasSize(2);
        assertThat(taking.newlyRepeated()).isEmpty();
    }

    /** More than the library that reads what is not plain takes: 16,384 fields, of 16 Mi characters each. */
    @Example
    void records_that_are_too_large_are_refused_by_both() {
        String wide = ",".repeat(16_400);
        Map<String, String> files = FolderSample.good();
        String levels = files.get("levels.csv");
        for (String[] other : new String[][] {
            {"levels.csv", levels.replace("level\n", "level" + wide + "\n")},
            {"levels.csv", levels.strip() + wide + "\n"},
            {"attendance.csv", FolderSample.HEADER.strip() + wide + "\n" + FolderSample.ROW},
            {"attendance.csv", FolderSample.HEADER + FolderSample.ROW + "r2" + wide + "\n"},
            {
                "attendance.csv",
                FolderSample.HEADER.strip() + ",more\n" + FolderSample.ROW.strip() + "," + "x".repeat(17 << 20) + "\n"
            }
        }) {
            Map<String, String> spoilt = FolderSample.good();
            spoilt.put(other[0], other[1]);
            compare(FolderSample.bytes(spoilt));
        }
    }

    /** As from a slow disk, with any number of bytes at a time. */
    private static InputStream inPieces(byte[] file, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(file)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return super.read(into, from, Math.min(most, 1 + random.nextInt(60)));
            }
        };
    }

    private static List<String> taken(InputStream in, Set<Long> repeated) throws IOException {
        Taking<Notes> taking = new Taking<>(new Notes(), Optional.of(List.of("a", "b")), 0, repeated);
        try {
            taking.takeAll(in, read -> {});
        } catch (Taking.NoTable noTable) {
            return List.of("no table");
        }
        TakenFolder<Notes> folder = taking.folder(List.of(), List.of());
        return List.of(
                rows(folder).toString(),
                folder.badRowProblems().toString(),
                "" + taking.newlyRepeated(),
                "" + folder.badRows());
    }

    @Property(tries = 600)
    void rows_are_the_same_in_whatever_pieces_the_file_comes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] file = Sample.utf8(table(random));
        assertThat(taken(inPieces(file, random), Set.of())).isEqualTo(taken(new ByteArrayInputStream(file), Set.of()));
    }

    @Example
    void how_much_of_a_long_file_was_read_is_told_also_where_it_is_quoted() throws IOException, Taking.NoTable {
        for (String header : List.of(FolderSample.HEADER, "\"row\"" + FolderSample.HEADER.substring(3))) {
            byte[] file = Sample.utf8(header + (FolderSample.ROW + FolderSample.SECOND).repeat(20_000));
            List<Long> told = new ArrayList<>();
            new Taking<>(new Notes(), Optional.of(List.of("a", "b")), 0, Set.of())
                    .takeAll(new ByteArrayInputStream(file), told::add);
            assertThat(told).isSorted().hasSizeGreaterThan(1);
            assertThat(told.get(told.size() - 1)).isBetween((long) file.length / 2, (long) file.length);
        }
    }

    /** One for all tries, since it remembers dates. */
    private final PlainMoments moments = new PlainMoments();

    @Property(tries = 20_000)
    void times_are_read_from_bytes_as_they_are_from_text(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("%04d-%02d-%02dT%02d:%02d"
                .formatted(
                        1895 + random.nextInt(310),
                        random.nextInt(14),
                        random.nextInt(33),
                        random.nextInt(25),
                        random.nextInt(61)));
        boolean isInstant = random.nextBoolean();
        text.append(isInstant ? ":%02dZ".formatted(random.nextInt(61)) : "");
        if (random.nextInt(4) == 0) {
            text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(256));
        }
        String time = random.nextInt(50) == 0 ? "0000-00-00T00:00" + (isInstant ? ":00Z" : "") : text.toString();
        byte[] bytes = Arrays.copyOf(time.getBytes(StandardCharsets.ISO_8859_1), 24 + Words.SLACK);
        long minute = Moments.wallClockOfWeek(time)
                .map(at -> at.toEpochSecond(ZoneOffset.UTC) / 60)
                .orElse(PlainMoments.NONE);
        long second = Moments.instant(time).map(Instant::getEpochSecond).orElse(PlainMoments.NONE);
        assertThat(isInstant ? moments.instant(bytes, 0) : moments.wallClockOfWeek(bytes, 0))
                .isEqualTo(isInstant ? second : minute);
        Statistics.label("a time").collect(minute != PlainMoments.NONE || second != PlainMoments.NONE);
    }
}
