package org.careweek.plugin.weekview;

import java.util.Locale;

/** Amounts as the page says them. */
final class AmountText {

    private AmountText() {}

    /** Such as {@code 12 h 30 min}; whole hours stand alone, and so do minutes under an hour. */
    static String time(long minutes) {
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
    static String band(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return time(least) + " or more";
        }
        boolean wholeHours = least % 60 == 0 && most % 60 == 0;
        return wholeHours ? least / 60 + "–" + time(most) : time(least) + " – " + time(most);
    }

    /** Such as {@code 1 group} or {@code 3,000 groups}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
