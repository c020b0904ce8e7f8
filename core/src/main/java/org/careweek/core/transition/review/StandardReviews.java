package org.careweek.core.transition.review;

import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;

/** The review sequences that come with the library, each modelled on its source. */
public final class StandardReviews {

    private StandardReviews() {}

    /** Medicare's recertification of partial hospitalization: at the 18-day mark, then every 30 days. */
    public static ReviewSequence medicarePhp() {
        return new ReviewSequence(
                new ReviewId("medicare-php-certification"),
                LevelOfCare.PHP,
                ReviewAnchor.ADMISSION,
                Interval.ofCalendarDays(18),
                Interval.ofCalendarDays(30),
                Citation.of("Bitner Henry, PHP record-keeping", "18-day mark and every 30 days thereafter"));
    }

    /** Medicare's recertification of intensive outpatient care: every 60 days, which are not two months. */
    public static ReviewSequence medicareIop() {
        return new ReviewSequence(
                new ReviewId("medicare-iop-certification"),
                LevelOfCare.IOP,
                ReviewAnchor.ADMISSION,
                Interval.ofCalendarDays(60),
                Interval.ofCalendarDays(60),
                Citation.of("Coronis Health, recap of the CY2024 OPPS rule", "certification every 60 days"));
    }
}
