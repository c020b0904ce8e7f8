package org.careweek.core.transition.review;

import org.careweek.core.program.LevelOfCare;
import org.careweek.core.rule.Citation;

/**
 * A first interval, and one that repeats.
 *
 * @param id what is reviewed
 * @param level the level of care for which it is asked
 * @param anchor from when it counts
 * @param first until the first review
 * @param then from each review's due date to the next one's, whenever it was really done
 * @param citation who asks for it
 */
public record ReviewSequence(
        ReviewId id, LevelOfCare level, ReviewAnchor anchor, Interval first, Interval then, Citation citation) {}
