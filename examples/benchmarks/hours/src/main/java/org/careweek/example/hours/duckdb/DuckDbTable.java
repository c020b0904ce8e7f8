package org.careweek.example.hours.duckdb;

import java.sql.SQLException;
import java.util.List;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Given;

/** From DuckDB's own table, in memory, to its own table of weeks. */
public final class DuckDbTable implements Contender {

    private final DuckDb database;

    /** An empty database. */
    public DuckDbTable() throws SQLException {
        database = DuckDb.empty();
    }

    @Override
    public void prepare(Given given) throws Exception {
        database.read(given.folder(), given.table().sites());
    }

    @Override
    public void count() throws SQLException {
        database.count();
    }

    @Override
    public List<String> lines() throws SQLException {
        return database.lines();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
