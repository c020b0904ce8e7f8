package org.careweek.core.compliance;

import java.math.BigInteger;

/**
 * How likely something is, as an exact fraction in lowest terms.
 *
 * @param favourable how many parts are for it, 0 to {@code parts}
 * @param parts how many parts there are, 1 or more
 */
public record Chance(BigInteger favourable, BigInteger parts) implements Comparable<Chance> {

    /** It does not happen. */
    public static final Chance NEVER = of(0, 1);

    /** It does happen. */
    public static final Chance CERTAIN = of(1, 1);

    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    public Chance {
        if (favourable.signum() < 0 || favourable.compareTo(parts) > 0 || parts.signum() == 0) {
            throw new IllegalArgumentException(
                    "a chance must be from 0 to all of its parts, but was " + favourable + " of " + parts);
        }
        BigInteger common = favourable.gcd(parts);
        favourable = favourable.divide(common);
        parts = parts.divide(common);
    }

    /** Such as 17 of 20 sessions attended. */
    public static Chance of(long favourable, long parts) {
        return new Chance(BigInteger.valueOf(favourable), BigInteger.valueOf(parts));
    }

    /** @throws IllegalArgumentException if {@code less} is more than this */
    public Chance minus(Chance less) {
        return new Chance(
                favourable.multiply(less.parts).subtract(less.favourable.multiply(parts)), parts.multiply(less.parts));
    }

    /** In parts of ten thousand, rounded down, for display: only what is certain shows as 10,000. */
    public int perTenThousand() {
        return favourable.multiply(TEN_THOUSAND).divide(parts).intValueExact();
    }

    @Override
    public int compareTo(Chance other) {
        return favourable.multiply(other.parts).compareTo(other.favourable.multiply(parts));
    }

    /** The fraction, such as {@code 17/20}. */
    @Override
    public String toString() {
        return favourable + "/" + parts;
    }
}
