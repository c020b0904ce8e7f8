package org.careweek.core.scheduling.pricing;

/**
 * Looks for the slope at which the {@link Slopes} promise least. What they promise is a convex function of the slope; the units that
 * are too many or too few are its tangent. Not safe for concurrent use.
 */
final class BestSlope {

    private final Slopes slopes;
    private final long steepest;

    private long low;
    private int lowSide;
    private long lowTop;
    private long high;
    private int highSide;
    private long highTop;

    /** Looks at slopes that are no steeper than the given one, up or down. */
    BestSlope(Slopes slopes, long steepest) {
        this.slopes = slopes;
        this.steepest = steepest;
    }

    /** The best slope, or one that promises so little more at most. */
    long find(long first, long near) {
        setLow(-first);
        setHigh(first);
        while (lowSide > 0 && low > -steepest) {
            high = low;
            highSide = lowSide;
            highTop = lowTop;
            setLow(Math.max(-steepest, 4 * low));
        }
        while (highSide < 0 && high < steepest) {
            low = high;
            lowSide = highSide;
            lowTop = highTop;
            setHigh(Math.min(steepest, 4 * high));
        }
        boolean isNear = false;
        while (!isNear && lowSide < 0 && highSide > 0 && high - low > 1) {
            isNear = look(near);
        }
        return lowTop < highTop ? low : high;
    }

    /** Looks where the tangents cross: nothing is lower than there. */
    private boolean look(long near) {
        long cross = (highTop - lowTop + lowSide * low - highSide * high) / (lowSide - highSide);
        long middle = Math.max(low + 1, Math.min(high - 1, cross));
        long least = lowTop + lowSide * (middle - low);
        int side = slopes.side(middle);
        long top = slopes.top();
        if (side < 0) {
            low = middle;
            lowSide = side;
            lowTop = top;
        } else {
            high = middle;
            highSide = side;
            highTop = top;
        }
        return top - least <= near;
    }

    private void setLow(long slope) {
        low = slope;
        lowSide = slopes.side(slope);
        lowTop = slopes.top();
    }

    private void setHigh(long slope) {
        high = slope;
        highSide = slopes.side(slope);
        highTop = slopes.top();
    }
}
