package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.li;

import j2html.tags.specialized.LiTag;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Where something stands in a stretch: the columns of its dates, drawn to scale, and around them the columns in which its
 * text has room. The numbers go to the style sheet, which stacks what would otherwise overlap.
 *
 * @param from its first column, from 0
 * @param length how many columns, at least 1
 * @param room the first column of its room
 * @param width how many columns its room has
 */
record Place(int from, int length, int room, int width) {

    /**
     * The place of some dates, cut where the stretch ends.
     *
     * @param needed how many columns the text needs
     */
    static Place of(Stretch stretch, LocalDate from, LocalDate through, int needed) {
        int first = stretch.column(from);
        int length = stretch.column(through) - first + 1;
        int width = Math.min(stretch.days(), Math.max(needed, length));
        return new Place(first, length, Math.min(first, stretch.days() - width), width);
    }

    static Place ofWeek(Stretch stretch, LocalDate date) {
        int first = stretch.weekColumn(date);
        return new Place(first, 7, first, 7);
    }

    /** A list item at this place. */
    LiTag item(String... kinds) {
        String[] classes = Stream.concat(Stream.of(kinds), Stream.of(isAtEnd() ? "at-end" : "at-start"))
                .toArray(String[]::new);
        return li().withClasses(classes)
                .withStyle("--from:" + from + ";--for:" + length + ";--room:" + (room + 1) + ";--width:" + width);
    }

    /** Whether it begins in the later half of its room, so that its text belongs there, too. */
    private boolean isAtEnd() {
        return 2 * (from - room) >= width;
    }
}
