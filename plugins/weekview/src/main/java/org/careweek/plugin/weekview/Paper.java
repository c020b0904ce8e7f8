package org.careweek.plugin.weekview;

import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

/**
 * How a grid of hours and the people below it share a printed sheet, in tenths of a millimetre: one sheet holds all where
 * the hours can still be read, else the grid has a sheet to itself. Counts people and their reasons and never measures a
 * text, so no text can change the page's structure.
 *
 * @param grid the room for all hours of the grid
 * @param holdsPeople whether the people stand on the same sheet
 */
record Paper(int grid, boolean holdsPeople) {

    /** A sheet of A4 or Letter, turned sideways, for a grid alone. */
    static final Paper GRID_ALONE = new Paper(1580, false);

    private static final int SHEET = 1670;
    private static final int LOWEST_HOUR = 85;
    private static final int TALLEST_HOUR = 180;
    private static final int COLUMNS_OF_PEOPLE = 4;

    // What takes room in a column of people.
    private static final int HEADINGS = 220;
    private static final int TRACK = 60;
    private static final int PLACED = 37;
    private static final int UNPLACED = 50;
    private static final int REASON = 55;

    /** @param hours how many the grid has, at least 1 */
    static Paper of(WeekBoard board, int hours) {
        int rest = SHEET - people(board);
        return rest / hours >= LOWEST_HOUR ? new Paper(rest, true) : GRID_ALONE;
    }

    /** An hour's height for the style sheet, such as {@code 8.9mm}. */
    String hour(int hours) {
        int tenths = Math.min(TALLEST_HOUR, grid / hours);
        return tenths / 10 + "." + tenths % 10 + "mm";
    }

    private static int people(WeekBoard board) {
        long tracks = board.placed().stream().map(Placed::track).distinct().count();
        long reasons = board.unplaced().stream()
                .map(Unplaced::reasons)
                .mapToLong(each -> Math.max(1, each.size()))
                .sum();
        long column = HEADINGS
                + tracks * TRACK
                + (long) board.placed().size() * PLACED
                + (long) board.unplaced().size() * UNPLACED
                + reasons * REASON;
        return (int) Math.min(SHEET, column / COLUMNS_OF_PEOPLE);
    }
}
