package org.careweek.example.hours.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;
import org.careweek.example.hours.table.Site;

/** From the folder to {@code weeks.csv}. */
public final class DuckDbCsv implements Contender {

    private final DuckDb database;
    private Given given;
    private List<Site> sites = List.of();
    private Path weeks;

    /** An empty database. */
    public DuckDbCsv() throws SQLException {
        database = DuckDb.empty();
    }

    @Override
    public void prepare(Given folder) throws Exception {
        given = folder;
        sites = folder.table().sites();
        weeks = Files.createTempFile("weeks", ".csv");
    }

    @Override
    public void count() throws SQLException {
        database.read(given.folder(), sites);
        database.count();
        database.write(weeks);
    }

    @Override
    public List<String> lines() throws Exception {
        List<String> lines = Files.readAllLines(weeks);
        return lines.subList(1, lines.size());
    }

    @Override
    public void close() throws IOException, SQLException {
        database.close();
        Files.deleteIfExists(weeks);
    }
}
