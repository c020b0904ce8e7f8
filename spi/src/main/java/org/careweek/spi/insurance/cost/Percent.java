package org.careweek.spi.insurance.cost;

import java.math.BigDecimal;

/** Shares of a whole. */
final class Percent {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 6;

    private Percent() {}

    /** The same share, if it is 0 to 100 with at most 6 decimals; without zeros at its end, and never as {@code 1E+2}. */
    static BigDecimal checked(BigDecimal percent) {
        BigDecimal share = new BigDecimal(percent.toString()).stripTrailingZeros();
        if (share.signum() < 0 || share.compareTo(ALL) > 0 || share.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("a share must be 0 to 100 percent, of at most 6 decimals");
        }
        return share.setScale(Math.max(0, share.scale()));
    }
}
