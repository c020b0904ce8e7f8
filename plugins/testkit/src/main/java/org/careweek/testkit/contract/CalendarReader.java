package org.careweek.testkit.contract;

import java.util.List;

/**
 * Reads an exported document back. It should share nothing with the exporter: another library, or a few lines that take the
 * document apart by hand.
 */
@FunctionalInterface
public interface CalendarReader {

    /**
     * The appointments of a document, in any order.
     *
     * @throws Exception if the document cannot be read, which breaks a rule
     */
    List<ReadEntry> read(byte[] document) throws Exception;
}
