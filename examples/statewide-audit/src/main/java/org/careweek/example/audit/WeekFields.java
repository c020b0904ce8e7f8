package org.careweek.example.audit;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of judged weeks: what they are ordered by, and their line of {@code weeks.csv}. */
final class WeekFields {

    static final String PARTICIPANT = "participant";
    static final String PART_START = "part_start";
    static final int LINE_AT = 2;

    static final StructType SCHEMA = new StructType()
            .add(PARTICIPANT, DataTypes.StringType)
            .add(PART_START, DataTypes.IntegerType)
            .add("line", DataTypes.StringType);

    static final String HEADER =
            "participant,week_start,part_start,part_days,level,kind,seconds,minutes,minutes15,possible,"
                    + "status,prorated,rows,attended,absent,unrecorded\n";

    private WeekFields() {}
}
