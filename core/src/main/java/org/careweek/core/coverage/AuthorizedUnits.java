package org.careweek.core.coverage;

import java.util.Locale;
import java.util.Objects;
import org.careweek.core.time.TreatmentTime;

/** An exact, non-negative number of units of one kind: whole days, whole visits, or hours in whole minutes. */
public final class AuthorizedUnits {

    private static final long MINUTES_AN_HOUR = 60;

    private final UnitKind kind;
    private final long steps;

    private AuthorizedUnits(UnitKind kind, long steps) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.steps = steps;
    }

    /**
     * @param quantity whole units as a payer writes them: days, hours or visits, 0 or more
     * @throws IllegalArgumentException if the quantity is negative
     */
    public static AuthorizedUnits of(int quantity, UnitKind kind) {
        if (quantity < 0) {
            throw new IllegalArgumentException("authorized units must be 0 or more, but were " + quantity);
        }
        return new AuthorizedUnits(kind, quantity * stepsAUnit(kind));
    }

    /** Hours by the minute: as much as was treated. */
    public static AuthorizedUnits of(TreatmentTime time) {
        return ofMinutes(time.minutes());
    }

    /** Nothing of a kind. */
    public static AuthorizedUnits none(UnitKind kind) {
        return of(0, kind);
    }

    /** Hours by the minute. */
    static AuthorizedUnits ofMinutes(int minutes) {
        return new AuthorizedUnits(UnitKind.HOURS, minutes);
    }

    public UnitKind kind() {
        return kind;
    }

    /** How many steps there are: whole days, whole visits, or minutes of hours. */
    public long steps() {
        return steps;
    }

    /** How many units are whole; of a started hour none is. */
    public long whole() {
        return steps / stepsAUnit(kind);
    }

    public boolean isNone() {
        return steps == 0;
    }

    /** @throws IllegalArgumentException if {@code more} is of another kind */
    public AuthorizedUnits plus(AuthorizedUnits more) {
        return new AuthorizedUnits(kind, Math.addExact(steps, ofThisKind(more).steps));
    }

    /** @throws IllegalArgumentException if {@code less} is more than this, or of another kind */
    public AuthorizedUnits minus(AuthorizedUnits less) {
        if (less.isMoreThan(this)) {
            throw new IllegalArgumentException("units must stay 0 or more, but " + less + " were taken from " + this);
        }
        return new AuthorizedUnits(kind, steps - less.steps);
    }

    /** @throws IllegalArgumentException if {@code other} is of another kind */
    public boolean isMoreThan(AuthorizedUnits other) {
        return steps > ofThisKind(other).steps;
    }

    /** The smaller of two. */
    AuthorizedUnits atMost(AuthorizedUnits most) {
        return isMoreThan(most) ? most : this;
    }

    private AuthorizedUnits ofThisKind(AuthorizedUnits other) {
        if (other.kind != kind) {
            throw new IllegalArgumentException(
                    "units never convert: " + kind + " were expected, but " + other.kind + " came");
        }
        return other;
    }

    private static long stepsAUnit(UnitKind kind) {
        return kind == UnitKind.HOURS ? MINUTES_AN_HOUR : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorizedUnits that && kind == that.kind && steps == that.steps;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, steps);
    }

    /** Such as {@code 18 days}, {@code 1 visit} or {@code 9 h 30 min}. */
    @Override
    public String toString() {
        if (kind == UnitKind.HOURS) {
            long rest = steps % MINUTES_AN_HOUR;
            return whole() + " h " + (rest < 10 ? "0" : "") + rest + " min";
        }
        String several = kind.name().toLowerCase(Locale.ROOT);
        return steps + " " + (steps == 1 ? several.substring(0, several.length() - 1) : several);
    }
}
