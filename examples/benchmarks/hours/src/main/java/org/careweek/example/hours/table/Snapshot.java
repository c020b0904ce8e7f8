package org.careweek.example.hours.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A table in two files, so that each virtual machine has it at once and not only after it has read a folder. */
public final class Snapshot {

    private static final String NAMES = "names";
    private static final String ROWS = "rows";

    private Snapshot() {}

    /** Writes a table into a folder that exists. */
    public static void write(AttendanceTable table, Path folder) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAMES))))) {
            out.writeInt(table.sites().size());
            for (Site site : table.sites()) {
                out.writeUTF(site.id());
                out.writeUTF(site.zone().getId());
            }
            out.writeInt(table.participants().size());
            for (int participant = 0; participant < table.participants().size(); participant++) {
                out.writeUTF(table.participants().get(participant));
                out.writeInt(table.siteOf()[participant]);
                writeLevels(table.levels().get(participant), out);
            }
        }
        try (FileChannel out = FileChannel.open(
                folder.resolve(ROWS), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Rows rows = table.rows();
            Column column = new Column(out, FileChannel.MapMode.READ_WRITE, rows.size());
            column.ints().asIntBuffer().put(rows.participant());
            column.ints().asIntBuffer().put(rows.session());
            column.ints().asIntBuffer().put(rows.start());
            column.ints().asIntBuffer().put(rows.end());
            column.ints().asIntBuffer().put(rows.breakAfter());
            column.ints().asIntBuffer().put(rows.breakMinutes());
            column.bytes().put(rows.status());
            column.longs().asLongBuffer().put(rows.arrival());
            column.longs().asLongBuffer().put(rows.departure());
        }
    }

    private static void writeLevels(List<LevelChange> levels, DataOutputStream out) throws IOException {
        out.writeInt(levels.size());
        for (LevelChange change : levels) {
            out.writeInt(change.day());
            out.writeByte(change.level().ordinal());
        }
    }

    /** Reads the table that was written into a folder. */
    public static AttendanceTable read(Path folder) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(NAMES))))) {
            List<Site> sites = new ArrayList<>();
            int places = in.readInt();
            for (int site = 0; site < places; site++) {
                sites.add(new Site(in.readUTF(), ZoneId.of(in.readUTF())));
            }
            int people = in.readInt();
            List<String> ids = new ArrayList<>(people);
            List<List<LevelChange>> levels = new ArrayList<>(people);
            int[] siteOf = new int[people];
            for (int participant = 0; participant < people; participant++) {
                ids.add(in.readUTF());
                siteOf[participant] = in.readInt();
                levels.add(readLevels(in));
            }
            return new AttendanceTable(sites, ids, siteOf, levels, readRows(folder.resolve(ROWS)));
        }
    }

    private static List<LevelChange> readLevels(DataInputStream in) throws IOException {
        List<LevelChange> levels = new ArrayList<>();
        int changes = in.readInt();
        for (int change = 0; change < changes; change++) {
            levels.add(new LevelChange(in.readInt(), Level.values()[in.readByte()]));
        }
        return List.copyOf(levels);
    }

    private static Rows readRows(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            Rows rows = Rows.of(Math.toIntExact(in.size() / Column.BYTES_A_ROW));
            Column column = new Column(in, FileChannel.MapMode.READ_ONLY, rows.size());
            column.ints().asIntBuffer().get(rows.participant());
            column.ints().asIntBuffer().get(rows.session());
            column.ints().asIntBuffer().get(rows.start());
            column.ints().asIntBuffer().get(rows.end());
            column.ints().asIntBuffer().get(rows.breakAfter());
            column.ints().asIntBuffer().get(rows.breakMinutes());
            column.bytes().get(rows.status());
            column.longs().asLongBuffer().get(rows.arrival());
            column.longs().asLongBuffer().get(rows.departure());
            return rows;
        }
    }

    /** One column of a file after the other. */
    private static final class Column {

        static final long BYTES_A_ROW = 6 * Integer.BYTES + Byte.BYTES + 2 * Long.BYTES;

        private final FileChannel file;
        private final FileChannel.MapMode mode;
        private final int rows;
        private long position;

        Column(FileChannel file, FileChannel.MapMode mode, int rows) {
            this.file = file;
            this.mode = mode;
            this.rows = rows;
        }

        ByteBuffer bytes() throws IOException {
            return next(Byte.BYTES);
        }

        ByteBuffer ints() throws IOException {
            return next(Integer.BYTES);
        }

        ByteBuffer longs() throws IOException {
            return next(Long.BYTES);
        }

        private ByteBuffer next(int width) throws IOException {
            long size = (long) rows * width;
            ByteBuffer column = file.map(mode, position, size);
            position += size;
            return column;
        }
    }
}
