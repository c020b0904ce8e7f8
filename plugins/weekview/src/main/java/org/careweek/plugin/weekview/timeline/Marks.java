package org.careweek.plugin.weekview.timeline;

import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.Map;
import org.careweek.core.transition.review.ReviewState;
import org.careweek.spi.calendar.CareTimeline.EventKind;

/** Signs and words for what happened. A sign never stands without its word, so screen readers skip it. */
final class Marks {

    /**
     * A sign and what it says.
     *
     * @param sign one character that fonts everywhere have
     * @param word the same in words
     */
    record Mark(String sign, String word) {}

    private static final Map<EventKind, Mark> EVENTS = Map.of(
            EventKind.ADMISSION, new Mark("●", "admission"),
            EventKind.STEP_UP, new Mark("▲", "step up"),
            EventKind.STEP_DOWN, new Mark("▼", "step down"),
            EventKind.TRANSFER, new Mark("⇄", "transfer"),
            EventKind.CONTINUED_STAY, new Mark("»", "continued stay"),
            EventKind.RELAPSE, new Mark("◆", "relapse"),
            EventKind.DISCHARGE, new Mark("■", "discharge"));

    private static final Map<ReviewState, Mark> REVIEWS = Map.of(
            ReviewState.DONE, new Mark("✓", "done"),
            ReviewState.LATE, new Mark("✓", "done late"),
            ReviewState.OVERDUE, new Mark("✕", "overdue"),
            ReviewState.DUE, new Mark("◐", "due today"),
            ReviewState.UPCOMING, new Mark("○", "upcoming"));

    private Marks() {}

    static Mark of(EventKind kind) {
        return EVENTS.get(kind);
    }

    static Mark of(ReviewState state) {
        return REVIEWS.get(state);
    }

    static DomContent sign(String sign) {
        return span(sign).withClass("sign").attr("aria-hidden", "true");
    }
}
