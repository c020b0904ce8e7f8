package org.careweek.example.clinic.input.attendance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Level;
import org.careweek.example.clinic.input.csv.Header;

/**
 * {@code levels.csv}, where nothing is wrong with it and all of its rows are plain. Whatever else it is, {@link LevelTable} has to read.
 */
final class PlainLevels {

    private static final int PARTICIPANT = 0;
    private static final int DATE = 1;
    private static final int LEVEL = 2;
    private static final int LONGEST = 32 * 1024;
    private static final Level[] LEVELS = Level.values();

    private final RecordBytes records;
    private final ByteNames names = new ByteNames();
    private final List<PrivateText> participants = new ArrayList<>();
    private final ByteNames levels = new ByteNames();
    private final Map<Long, LocalDate> dates = new HashMap<>();
    private final PlainMoments moments = new PlainMoments();
    private final List<LevelRow> rows = new ArrayList<>();

    /** A participant's number and a day of each row. */
    private long[] changes = new long[64];

    private PlainLevels(InputStream in) {
        records = new RecordBytes(in);
        for (Level level : LEVELS) {
            byte[] name = level.name().getBytes(StandardCharsets.US_ASCII);
            levels.add(name, 0, name.length);
        }
    }

    /**
     * The levels in the order of the file; nothing where another reader has to look.
     *
     * @param mostBytes the largest file that is read
     */
    static Optional<List<LevelRow>> in(Path file, long mostBytes) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.isRegularFile(file) ? in(in, mostBytes) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<List<LevelRow>> in(InputStream in, long mostBytes) throws IOException {
        PlainLevels table = new PlainLevels(in);
        try {
            return table.read(mostBytes) ? Optional.of(table.rows) : Optional.empty();
        } catch (Taking.NoTable withoutHeader) {
            return Optional.empty();
        }
    }

    private boolean read(long mostBytes) throws IOException, Taking.NoTable {
        records.skipMark();
        Optional<Header> found = Taking.header(records, LevelTable.FILE, LevelTable.COLUMNS);
        return found.isPresent() && read(found.get(), mostBytes);
    }

    private boolean read(Header header, long mostBytes) throws IOException {
        int[] kinds = new int[header.columns()];
        Arrays.fill(kinds, -1);
        for (int kind = PARTICIPANT; kind <= LEVEL; kind++) {
            kinds[header.position(LevelTable.COLUMNS.get(kind))] = kind;
        }
        int[] from = new int[LEVEL + 1];
        int[] to = new int[LEVEL + 1];
        while (records.hasLine()) {
            int end = fields(kinds, from, to);
            if (end < 0 || records.position() > mostBytes || !take(from, to)) {
                return false;
            }
            records.take(end);
        }
        return records.isAtEnd() && areAllOnce();
    }

    /** Finds the fields that matter; says where the next line begins, or less than 0. */
    private int fields(int[] kinds, int[] from, int[] to) {
        byte[] bytes = records.bytes();
        int at = records.upcoming();
        for (int column = 0; column < kinds.length; column++) {
            if (column > 0 && bytes[at++] != ',') {
                return -1;
            }
            int end = Words.endOfText(bytes, at);
            if (end - at > PlainRow.LONGEST_LEFT_ALONE) {
                return -1;
            }
            if (kinds[column] >= 0) {
                from[kinds[column]] = at;
                to[kinds[column]] = end;
            }
            at = end;
        }
        at += bytes[at] == '\r' ? 1 : 0;
        return bytes[at] == '\n' ? at + 1 : -1;
    }

    private boolean take(int[] from, int[] to) {
        byte[] bytes = records.bytes();
        int length = to[PARTICIPANT] - from[PARTICIPANT];
        int level = levels.find(bytes, from[LEVEL], to[LEVEL]);
        long day = to[DATE] - from[DATE] == PlainMoments.DATE ? moments.day(bytes, from[DATE]) : PlainMoments.NONE;
        if (length == 0
                || length > LONGEST
                || bytes[from[PARTICIPANT]] == ' '
                || level < 0
                || day == PlainMoments.NONE) {
            return false;
        }
        int participant = names.add(bytes, from[PARTICIPANT], to[PARTICIPANT]);
        if (participant == participants.size()) {
            participants.add(PrivateText.of(names.name(participant)));
        }
        if (rows.size() == changes.length) {
            changes = Arrays.copyOf(changes, 2 * changes.length);
        }
        changes[rows.size()] = (long) participant << Integer.SIZE | day & 0xFFFF_FFFFL;
        rows.add(new LevelRow(
                participants.get(participant), dates.computeIfAbsent(day, LocalDate::ofEpochDay), LEVELS[level]));
        return true;
    }

    /** Whether nobody has two rows of one date. */
    private boolean areAllOnce() {
        long[] sorted = Arrays.copyOf(changes, rows.size());
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1] == sorted[i]) {
                return false;
            }
        }
        return true;
    }
}
