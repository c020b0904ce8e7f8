package org.careweek.core.transition.review;

/**
 * Names a kind of review, such as {@code certification}.
 *
 * @param value not blank
 */
public record ReviewId(String value) implements Comparable<ReviewId> {

    public ReviewId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a review id must not be blank");
        }
    }

    @Override
    public int compareTo(ReviewId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
