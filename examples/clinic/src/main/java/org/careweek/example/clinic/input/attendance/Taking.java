package org.careweek.example.clinic.input.attendance;

import static org.careweek.core.hours.tally.HoursAccumulator.NOT_RECORDED;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.input.csv.Header;
import org.careweek.example.clinic.input.csv.Records;
import org.careweek.example.clinic.input.csv.Row;

/** Takes the rows of one {@code attendance.csv} one by one. What a row is does not depend on how it was read. For one reading. */
final class Taking<T extends RowTaker> implements Seen {

    private static final int BETWEEN_TELLINGS = 1 << 14;

    private final T taker;
    private final RowReader reader;
    private final boolean areSitesKnown;
    private final ByteNames sites = new ByteNames();
    private final ByteNames participants = new ByteNames();
    private final RowIds ids;

    /** Hashes that are known to be of more than one row; the ids that have them are looked at themselves. */
    private final Set<Long> repeated;

    private final Map<String, Long> linesOfRepeated = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int[] siteOf = new int[64];
    private long[] firstLineOf = new long[64];
    private int badRows;

    /**
     * @param siteIds by their numbers; absent where nobody can say which there are, and each is as good as another
     * @param size of the file, in bytes; 0 where it is not known
     */
    Taking(T taker, Optional<List<String>> siteIds, long size, Set<Long> repeated) {
        this.taker = taker;
        this.repeated = repeated;
        this.areSitesKnown = siteIds.isPresent();
        this.reader = new RowReader(siteIds.map(Set::copyOf), this);
        this.ids = new RowIds(size / 100);
        siteIds.orElse(List.of()).forEach(id -> sites.add(bytes(id), 0, bytes(id).length));
    }

    /** The number of a site; less than 0 where there is none. */
    private int site(byte[] bytes, int from, int to) {
        return areSitesKnown ? sites.find(bytes, from, to) : sites.add(bytes, from, to);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that is no table at all, or no UTF-8; another reader says why. */
    static final class NoTable extends Exception {

        private static final long serialVersionUID = 1;

        NoTable() {
            super("no table", null, false, false);
        }
    }

    /**
     * Takes all rows.
     *
     * @param told now and then how many bytes were read
     */
    void takeAll(InputStream in, LongConsumer told) throws IOException, NoTable {
        RecordBytes records = new RecordBytes(in);
        records.skipMark();
        Optional<Header> found = header(records, RowReader.FILE, RowReader.COLUMNS);
        if (found.isEmpty()) {
            takeRest(records, told, text -> Records.rows(RowReader.FILE, text, records.lines(), RowReader.COLUMNS));
            return;
        }
        Header header = found.get();
        PlainRow plain = new PlainRow(header);
        int untilTold = BETWEEN_TELLINGS;
        while (next(records, header, plain)) {
            if (--untilTold == 0) {
                untilTold = BETWEEN_TELLINGS;
                told.accept(records.position());
            }
        }
        if (records.isOver()) {
            takeRest(records, told, text -> new Read.Whole<>(Records.rows(header, text, records.lines())));
        }
    }

    /** Takes the next record; false where there is none for which no library is needed. */
    private boolean next(RecordBytes records, Header header, PlainRow plain) throws IOException, NoTable {
        if (records.hasLine()) {
            int end = plain.read(records.bytes(), records.upcoming());
            if (end >= 0 && take(plain, records.bytes(), records.lines() + 1)) {
                records.take(end);
                return true;
            }
        }
        if (!records.next()) {
            return false;
        }
        if (!records.isEmpty()) {
            row(records, header).ifPresent(this::take);
        }
        return true;
    }

    /** The first record that is not empty; nothing where a library has to read it. */
    static Optional<Header> header(RecordBytes records, String file, List<String> columns) throws IOException, NoTable {
        while (records.next()) {
            Optional<Read<Header>> header = header(records, file, columns, strictText(records));
            if (header.isPresent()) {
                return Optional.of(known(header.get()));
            }
        }
        if (!records.isOver()) {
            throw new NoTable();
        }
        return Optional.empty();
    }

    private static <V> V known(Read<V> read) throws NoTable {
        Optional<V> known = read.fold(Optional::of, refused -> Optional.empty());
        return known.orElseThrow(NoTable::new);
    }

    private static Optional<Read<Header>> header(RecordBytes records, String file, List<String> columns, String text)
            throws NoTable {
        try {
            return Records.header(file, text, records.lines() - 1, columns);
        } catch (CsvParseException tooLarge) {
            throw new NoTable();
        }
    }

    private static Optional<Row> row(RecordBytes records, Header header) throws NoTable {
        try {
            return Records.row(header, strictText(records), records.lines() - 1);
        } catch (CsvParseException tooLarge) {
            throw new NoTable();
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8.newDecoder();
    }

    private static String strictText(RecordBytes record) throws NoTable {
        try {
            return record.text(strict());
        } catch (CharacterCodingException notUtf8) {
            throw new NoTable();
        }
    }

    /** False where the row is for the careful reader. */
    private boolean take(PlainRow plain, byte[] bytes, long line) {
        int site = site(bytes, plain.siteFrom, plain.siteTo);
        if (site < 0 || !repeated.isEmpty() && repeated.contains(ByteNames.hash(bytes, plain.rowFrom, plain.rowTo))) {
            return false;
        }
        int participant = participants.add(bytes, plain.participantFrom, plain.participantTo);
        if (siteOf(participant, site, line) != site) {
            return false;
        }
        ids.add(bytes, plain.rowFrom, plain.rowTo);
        taker.take(
                participant,
                site,
                plain.startMinute,
                plain.endMinute,
                plain.breakAfter,
                plain.breakMinutes,
                plain.status,
                plain.arrival,
                plain.departure);
        return true;
    }

    /** The site of a participant, which is this one if there is none yet. */
    private int siteOf(int participant, int site, long line) {
        if (participant == siteOf.length) {
            siteOf = Arrays.copyOf(siteOf, 2 * participant);
            firstLineOf = Arrays.copyOf(firstLineOf, 2 * participant);
        }
        if (firstLineOf[participant] == 0) {
            siteOf[participant] = site;
            firstLineOf[participant] = line;
        }
        return siteOf[participant];
    }

    /** Quotes, and line breaks that stand alone: a library reads all that follows. */
    private void takeRest(RecordBytes records, LongConsumer told, Function<Reader, Read<Stream<Row>>> rest)
            throws NoTable {
        InputStream bytes = new ToldBytes(new NoNul(records.rest()), records.position(), told);
        InputStreamReader text = new InputStreamReader(bytes, strict());
        try (Stream<Row> rows = known(rest.apply(text))) {
            rows.forEach(this::take);
        } catch (UncheckedIOException | CsvParseException broken) {
            throw new NoTable();
        }
    }

    private void take(Row row) {
        Attempt attempt = reader.read(row);
        boolean isGood = false;
        if (attempt instanceof Attempt.Usable usable) {
            take(usable.row());
            isGood = usable.asWritten();
        }
        badRows += isGood ? 0 : 1;
        problems.addAll(row.problems());
    }

    private void take(AttendanceRow row) {
        byte[] who = bytes(row.participant().disclose());
        byte[] site = bytes(row.site());
        taker.take(
                participants.add(who, 0, who.length),
                site(site, 0, site.length),
                HoursAccumulator.minuteOf(row.start()),
                HoursAccumulator.minuteOf(row.end()),
                row.breakStartMinutes(),
                row.breakMinutes(),
                row.status(),
                second(row.arrival()),
                second(row.departure()));
    }

    /** Takes the rows of a folder that is held already. */
    void takeAll(AttendanceFolder folder) {
        folder.rows().forEach(this::take);
        folder.badRows()
                .forEach(row -> row.<Stream<AttendanceRow>>fold(bad -> Stream.of(bad.row()), leftOut -> Stream.empty())
                        .forEach(this::take));
        badRows = folder.badRows().size();
        problems.addAll(folder.badRowProblems());
    }

    private static long second(Optional<Instant> recorded) {
        return recorded.map(Instant::getEpochSecond).orElse(NOT_RECORDED);
    }

    @Override
    public Optional<Long> row(String id, long line) {
        byte[] bytes = bytes(id);
        if (repeated.contains(ByteNames.hash(bytes, 0, bytes.length))) {
            return Optional.ofNullable(linesOfRepeated.putIfAbsent(id, line));
        }
        ids.add(bytes, 0, bytes.length);
        return Optional.empty();
    }

    @Override
    public Optional<Long> elsewhere(String participant, String site, long line) {
        byte[] who = bytes(participant);
        int number = participants.add(who, 0, who.length);
        int at = site(bytes(site), 0, bytes(site).length);
        return siteOf(number, at, line) == at ? Optional.empty() : Optional.of(firstLineOf[number]);
    }

    /** Hashes that turned out to be of more than one row: with them the file must be read once more. */
    Set<Long> newlyRepeated() {
        return ids.repeated();
    }

    /** Everything that is wrong with the rows. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    TakenFolder<T> folder(List<SiteRow> siteRows, List<LevelRow> levels) {
        List<PrivateText> names = IntStream.range(0, participants.size())
                .mapToObj(number -> PrivateText.of(participants.name(number)))
                .collect(Collectors.toUnmodifiableList());
        return new TakenFolder<>(siteRows, levels, names, badRows, problems(), taker);
    }
}
