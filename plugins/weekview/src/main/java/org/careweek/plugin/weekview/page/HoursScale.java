package org.careweek.plugin.weekview.page;

import java.util.stream.IntStream;

/**
 * The scale that all bars of a page share, so that they can be compared.
 *
 * @param whole the minutes of a whole bar, at least 1
 */
public record HoursScale(long whole) {

    /** Stands for a most where there is none. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int HUNDREDTHS = 10_000;

    /** The scale on which the longest of these minutes ends shortly before the bar; a missing most takes no room. */
    public static HoursScale over(IntStream minutes) {
        long longest = minutes.filter(each -> each != UNBOUNDED).max().orElse(1);
        return new HoursScale(Math.max(1, longest + longest / 20));
    }

    /** The share of the whole bar as a percentage of two decimals, kept inside the bar. */
    public String share(long minutes) {
        long parts = Math.max(0, Math.min(HUNDREDTHS, minutes * HUNDREDTHS / whole));
        return parts / 100 + "." + parts % 100 / 10 + parts % 10 + "%";
    }

    /** Where a band ends: at the bar's own end where it has no most. */
    public String end(int most) {
        return share(most == UNBOUNDED ? whole : most);
    }
}
