package org.careweek.core.hours.tally;

/** Takes the weeks and parts of weeks of one participant after another. */
@FunctionalInterface
public interface PartSink {

    /**
     * @param part the next part: by participant, then by start. The same object is handed over with other contents the next
     *     time, so take from it what you need.
     */
    void accept(PartTotals part);
}
