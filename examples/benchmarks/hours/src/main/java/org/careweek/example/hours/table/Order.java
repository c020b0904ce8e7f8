package org.careweek.example.hours.table;

import java.util.Locale;
import java.util.SplittableRandom;

/** In which order rows come. */
public enum Order {
    /** By scheduled start, as a clinic writes them down. */
    CHRONOLOGICAL {
        @Override
        int[] of(Rows rows, long seed) {
            return Sorting.by(rows.start());
        }
    },
    /** At random, which the seed decides. */
    SHUFFLED {
        @Override
        int[] of(Rows rows, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int[] order = Sorting.asTheyCome(rows.size());
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int moved = order[i];
                order[i] = order[other];
                order[other] = moved;
            }
            return order;
        }
    },
    /** All rows of one participant, then all of the next; each one's in the order in which they came. */
    GROUPED {
        @Override
        int[] of(Rows rows, long seed) {
            return Sorting.by(rows.participant());
        }
    };

    abstract int[] of(Rows rows, long seed);

    /** The same table in this order. */
    public AttendanceTable arrange(AttendanceTable table, long seed) {
        return table.with(table.rows().at(of(table.rows(), seed)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
