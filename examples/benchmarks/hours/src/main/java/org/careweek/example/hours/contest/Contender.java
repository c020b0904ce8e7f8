package org.careweek.example.hours.contest;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One way from attendance to judged weeks. Its steps are asked one after the other, once, by one thread. */
public interface Contender extends AutoCloseable {

    /** Takes what its user has before anything is counted. Not measured. */
    void prepare(Given given) throws Exception;

    /** Counts and judges every week. This is measured. */
    void count() throws Exception;

    /** The lines of {@code weeks.csv} below its header, in any order. Not measured. */
    List<String> lines() throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
}
