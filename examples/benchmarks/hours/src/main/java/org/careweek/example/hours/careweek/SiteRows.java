package org.careweek.example.hours.careweek;

import java.util.ArrayList;
import java.util.List;
import org.careweek.core.hours.tally.AttendanceColumns;
import org.careweek.core.hours.tally.HoursAccumulator;
import org.careweek.example.hours.table.AttendanceTable;
import org.careweek.example.hours.table.Rows;

/**
 * One site's rows as its accumulator takes them.
 *
 * @param people of the site, numbered from 0
 * @param columns its rows, in the order of the table
 */
record SiteRows(SitePeople people, AttendanceColumns columns) {

    /** Of each site, in order. */
    static List<SiteRows> of(AttendanceTable table) {
        List<SiteRows> all = new ArrayList<>();
        int[] rowsAt = new int[table.sites().size()];
        for (int participant : table.rows().participant()) {
            rowsAt[table.siteOf()[participant]]++;
        }
        List<SitePeople> people = SitePeople.of(table);
        for (int site = 0; site < rowsAt.length; site++) {
            all.add(new SiteRows(people.get(site), AttendanceColumns.ofRows(rowsAt[site])));
        }
        int[] numbers = SitePeople.numbers(table);
        int[] next = new int[rowsAt.length];
        for (int row = 0; row < table.rows().size(); row++) {
            int participant = table.rows().participant()[row];
            int site = table.siteOf()[participant];
            fill(all.get(site).columns(), next[site]++, numbers[participant], table.rows(), row);
        }
        return all;
    }

    private static void fill(AttendanceColumns columns, int at, int participant, Rows rows, int row) {
        columns.participant()[at] = participant;
        columns.startMinute()[at] = rows.start()[row];
        columns.endMinute()[at] = rows.end()[row];
        columns.breakAfter()[at] = rows.breakAfter()[row];
        columns.breakMinutes()[at] = rows.breakMinutes()[row];
        columns.status()[at] = rows.status()[row];
        columns.counted()[at] = true;
        columns.arrival()[at] = recorded(rows.arrival()[row]);
        columns.departure()[at] = recorded(rows.departure()[row]);
    }

    private static long recorded(long second) {
        return second == Rows.NOTHING ? HoursAccumulator.NOT_RECORDED : second;
    }
}
