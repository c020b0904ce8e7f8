package org.careweek.example.engines.invented;

import java.util.List;

/**
 * A kind of track and its hours.
 *
 * @param name of the kind
 * @param level IOP or PHP
 * @param opens minutes after midnight
 * @param closes likewise
 * @param days on which it has groups, from 0, the first of the week
 * @param groups the lengths of a day's groups, in minutes
 * @param orders what is ordered, in minutes a week; the more often it stands here, the oftener
 */
record TrackKind(
        String name,
        String level,
        int opens,
        int closes,
        List<Integer> days,
        List<Integer> groups,
        List<Integer> orders) {

    private static final List<Integer> WEEKDAYS = List.of(0, 1, 2, 3, 4);
    private static final List<Integer> IOP_ORDERS = List.of(540, 540, 540, 585, 600, 600, 630, 660, 720, 720, 720, 810);
    private static final List<Integer> PHP_ORDERS = List.of(1200, 1200, 1200, 1260, 1290, 1350, 1350, 1500, 1500);
    private static final int HOUR = 60;

    /** All of them; a site with fewer tracks has the first. */
    static final List<TrackKind> ALL = List.of(
            iop("evening", 17 * HOUR, 21 * HOUR, WEEKDAYS, List.of(120, 75)),
            php("day", 9 * HOUR, 15 * HOUR + 30, List.of(90, 90, 60, 90)),
            iop("morning", 8 * HOUR + 30, 12 * HOUR + 30, WEEKDAYS, List.of(90, 90)),
            iop("weekend", 10 * HOUR, 15 * HOUR, List.of(3, 4, 5, 6), List.of(120, 75)),
            iop("after-school", 15 * HOUR + 30, 19 * HOUR + 30, WEEKDAYS, List.of(75, 90)),
            php("early", 7 * HOUR + 30, 14 * HOUR, List.of(60, 120, 90)));

    private static TrackKind iop(String name, int opens, int closes, List<Integer> days, List<Integer> groups) {
        return new TrackKind(name + "-iop", "IOP", opens, closes, days, groups, IOP_ORDERS);
    }

    private static TrackKind php(String name, int opens, int closes, List<Integer> groups) {
        return new TrackKind(name + "-php", "PHP", opens, closes, WEEKDAYS, groups, PHP_ORDERS);
    }

    /** Whether nobody can be in it who is never free at a weekend. */
    boolean isAtWeekends() {
        return days().contains(InventedClinic.DAYS - 1);
    }

    boolean isPhp() {
        return level.equals("PHP");
    }
}
