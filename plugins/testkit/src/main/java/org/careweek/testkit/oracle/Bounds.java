package org.careweek.testkit.oracle;

import org.careweek.core.time.BandPosition;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.UpperBound;

/** Bands once more, in plain minutes. */
final class Bounds {

    private Bounds() {}

    static BandPosition position(int minutes, HourBand band) {
        if (minutes < band.least().minutes()) {
            return BandPosition.BELOW;
        }
        return isTooMuch(minutes, band.most()) ? BandPosition.ABOVE : BandPosition.WITHIN;
    }

    private static boolean isTooMuch(int minutes, UpperBound most) {
        if (most instanceof UpperBound.Through through) {
            return minutes > through.most().minutes();
        }
        return most instanceof UpperBound.Below below && minutes >= below.end().minutes();
    }
}
