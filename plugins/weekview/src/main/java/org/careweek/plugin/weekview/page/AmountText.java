package org.careweek.plugin.weekview.page;

import java.util.Locale;

/** Amounts as the page says them. */
public final class AmountText {

    private AmountText() {}

    /** Such as {@code 12 h 30 min}; whole hours stand alone, and so do minutes under an hour. */
    public static String time(long minutes) {
        if (minutes < 0) {
            return "−" + time(-minutes);
        }
        if (minutes > 0 && minutes < 60) {
            return minutes + " min";
        }
        String hours = minutes / 60 + " h";
        return minutes % 60 == 0 ? hours : hours + " " + minutes % 60 + " min";
    }

    /** Such as {@code 9–20 h}, or {@code 9 h or more} where there is no most. */
    public static String band(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return time(least) + " or more";
        }
        boolean wholeHours = least % 60 == 0 && most % 60 == 0;
        return wholeHours ? least / 60 + "–" + time(most) : time(least) + " – " + time(most);
    }

    /** Such as {@code 1 group} or {@code 3,000 groups}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
