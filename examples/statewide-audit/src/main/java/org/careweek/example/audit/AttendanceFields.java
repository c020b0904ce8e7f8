package org.careweek.example.audit;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the Parquet files: rows of attendance as numbers, and changes of level among them, so that one exchange brings
 * all that is known of a participant to one place.
 */
final class AttendanceFields {

    static final String PARTICIPANT = "participant";

    /** The zone of the participant's site; absent in a change of level. */
    static final String ZONE = "zone";

    /** By the wall clock, in minutes since 1970-01-01T00:00. */
    static final String START = "start_minute";

    static final String END = "end_minute";
    static final String BREAK_AFTER = "break_after";
    static final String BREAK_MINUTES = "break_minutes";
    static final String STATUS = "status";

    /** In seconds since 1970-01-01T00:00Z; absent where it was not recorded. */
    static final String ARRIVAL = "arrival";

    static final String DEPARTURE = "departure";

    /** In days since 1970-01-01; present in a change of level only. */
    static final String LEVEL_DAY = "level_day";

    static final String LEVEL = "level";

    static final StructType SCHEMA = new StructType()
            .add(PARTICIPANT, DataTypes.StringType)
            .add(ZONE, DataTypes.StringType)
            .add(START, DataTypes.IntegerType)
            .add(END, DataTypes.IntegerType)
            .add(BREAK_AFTER, DataTypes.IntegerType)
            .add(BREAK_MINUTES, DataTypes.IntegerType)
            .add(STATUS, DataTypes.StringType)
            .add(ARRIVAL, DataTypes.LongType)
            .add(DEPARTURE, DataTypes.LongType)
            .add(LEVEL_DAY, DataTypes.IntegerType)
            .add(LEVEL, DataTypes.StringType);

    private AttendanceFields() {}

    static int at(String field) {
        return SCHEMA.fieldIndex(field);
    }
}
