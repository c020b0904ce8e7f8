package org.careweek.plugin.icalendar.busy;

/**
 * What a calendar may cost to read. A calendar beyond any of these is refused. All are 1 or more.
 *
 * @param bytes the size of a calendar
 * @param lineBytes the size of one line, unfolded
 * @param depth components within components; an alarm of an event is at depth 3
 * @param components in all
 * @param occurrences of one rule that reach into the asked range
 */
public record ReadingLimits(int bytes, int lineBytes, int depth, int components, int occurrences) {

    public ReadingLimits {
        if (Math.min(Math.min(bytes, lineBytes), Math.min(depth, Math.min(components, occurrences))) < 1) {
            throw new IllegalArgumentException("every limit must be 1 or more");
        }
    }

    /** 64 MiB, 64 KiB a line, 4 levels, 20,000 components and 1,000 occurrences of a rule. */
    public static ReadingLimits standard() {
        return new ReadingLimits(64 << 20, 64 << 10, 4, 20_000, 1_000);
    }

    public ReadingLimits withBytes(int most) {
        return new ReadingLimits(most, lineBytes, depth, components, occurrences);
    }

    public ReadingLimits withLineBytes(int most) {
        return new ReadingLimits(bytes, most, depth, components, occurrences);
    }

    public ReadingLimits withDepth(int most) {
        return new ReadingLimits(bytes, lineBytes, most, components, occurrences);
    }

    public ReadingLimits withComponents(int most) {
        return new ReadingLimits(bytes, lineBytes, depth, most, occurrences);
    }

    public ReadingLimits withOccurrences(int most) {
        return new ReadingLimits(bytes, lineBytes, depth, components, most);
    }
}
