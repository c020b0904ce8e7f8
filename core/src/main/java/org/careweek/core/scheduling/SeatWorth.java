package org.careweek.core.scheduling;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.careweek.core.program.Session;
import org.careweek.core.rule.Explanation;

/**
 * What one more seat in a session would be worth to the whole clinic.
 *
 * @param session the session as it is
 * @param price what a seat is worth by the prices that prove a bound, in points, rounded up: an estimate, more or less than what is found
 * @param placed how many more participants have a plan in a schedule that was found with one more seat, than in one that was found by the
 *     same search without it, 0 or more
 * @param score how much more that schedule scores, in points, 0 or more
 */
public record SeatWorth(Session session, long price, int placed, long score) {

    /** In words, for a coordinator. */
    public Explanation explanation() {
        DayOfWeek day = session.slot().date().getDayOfWeek();
        String where = "One more seat in " + session.service() + " of "
                + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "
                + session.slot().start().toLocalTime() + ",";
        return Explanation.of(where + gain() + ".")
                .with("session", session.id())
                .with("seats", session.seats())
                .with("price", price)
                .with("placed", placed)
                .with("score", score);
    }

    private String gain() {
        if (placed > 0) {
            return " would place " + placed + (placed == 1 ? " more participant" : " more participants");
        }
        return score > 0
                ? " would bring plans nearer to what was ordered or preferred"
                : " is worth up to " + price + " points by the prices; no schedule was found that wins by it";
    }
}
