package org.careweek.example.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.careweek.core.compliance.PartVerdicts;
import org.careweek.core.hours.tally.PartSink;
import org.careweek.core.hours.tally.PartTotals;
import org.careweek.core.program.LevelOfCare;

/** Writes judged weeks as rows of {@link WeekFields}. To be used by one thread. */
final class WeekRows implements PartSink {

    private final IntFunction<String> ids;
    private final PartVerdicts verdicts;
    private final StringBuilder line = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();

    /** @param ids of participants, by their numbers */
    WeekRows(IntFunction<String> ids, PartVerdicts verdicts) {
        this.ids = ids;
        this.verdicts = verdicts;
    }

    List<Row> all() {
        return rows;
    }

    @Override
    public void accept(PartTotals part) {
        String participant = ids.apply(part.participant());
        line.setLength(0);
        line.append(quoted(participant));
        with(part.weekStart());
        with(part.start());
        with(part.days());
        with(part.level().map(LevelOfCare::name).orElse("NONE"));
        with(part.isFull() ? "FULL" : "PARTIAL");
        with(part.seconds());
        with(part.minutes());
        with(part.minutes15());
        with(part.possibleMinutes());
        with(verdicts.status(part));
        with(verdicts.prorated(part));
        with(part.rows());
        with(part.attended());
        with(part.absent());
        with(part.unrecorded());
        rows.add(RowFactory.create(participant, part.startDay(), line.toString()));
    }

    private void with(Object field) {
        line.append(',').append(field);
    }

    /** As RFC 4180 has it. */
    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
