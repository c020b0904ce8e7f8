package org.careweek.example.hours.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careweek.example.hours.table.Site;
import org.careweek.example.hours.table.WeekLine;

/** A database in memory. To be used by one thread at a time. */
final class DuckDb implements AutoCloseable {

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** An empty one with one thread, which takes it the fewest seconds of processors. */
    static DuckDb empty() throws SQLException {
        DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        database.run("SET threads = 1");
        database.run("SET TimeZone = 'UTC'");
        return database;
    }

    /** Reads a folder into tables. */
    void read(Path folder, Collection<Site> sites) throws SQLException {
        addOffsets(sites.stream().map(Site::zone).distinct().toList());
        run("SET VARIABLE folder = '" + folder.toString().replace("'", "''") + "'");
        for (String statement : Script.statements("tables.sql")) {
            run(statement);
        }
    }

    private void addOffsets(Collection<ZoneId> zones) throws SQLException {
        run("CREATE TABLE offsets (zone VARCHAR, since BIGINT, reach BIGINT, shift INTEGER)");
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO offsets VALUES (?, ?, ?, ?)")) {
            for (ZoneId zone : zones) {
                for (ZoneShift shift : ZoneShift.of(zone)) {
                    row.setString(1, zone.getId());
                    row.setLong(2, shift.since());
                    row.setLong(3, shift.reach());
                    row.setInt(4, shift.shift());
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    /** Makes the table of weeks from the tables of a folder. */
    void count() throws SQLException {
        for (String statement : Script.statements("weeks.sql")) {
            run(statement);
        }
    }

    /** Writes the table of weeks as {@code weeks.csv}. */
    void write(Path file) throws SQLException {
        run("COPY (SELECT id AS participant, weeks.* EXCLUDE (participant) FROM weeks JOIN people USING (participant)"
                + " ORDER BY id, part_start) TO '" + file.toString().replace("'", "''") + "' (HEADER)");
    }

    /** The rows of weeks, as lines, in no order. */
    List<String> lines() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet weeks = statement.executeQuery(
                        "SELECT id, weeks.* EXCLUDE (participant) FROM weeks JOIN people USING (participant)")) {
            List<String> lines = new ArrayList<>();
            int columns = weeks.getMetaData().getColumnCount();
            while (weeks.next()) {
                WeekLine line = new WeekLine().begin(weeks.getString(1));
                for (int column = 2; column <= columns; column++) {
                    line.with(weeks.getString(column));
                }
                lines.add(line.end());
            }
            return lines;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
