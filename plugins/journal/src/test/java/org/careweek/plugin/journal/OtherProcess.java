package org.careweek.plugin.journal;

import java.nio.file.Path;

/** Tries to write a journal from a process of its own. */
final class OtherProcess {

    static final int OPENED = 42;

    private OtherProcess() {}

    public static void main(String[] args) throws JournalException {
        try {
            JournalWriter.open(Path.of(args[0]), 1, Durability.LEFT_TO_SYSTEM).close();
            System.exit(OPENED);
        } catch (JournalException refused) {
            System.exit(refused.code().ordinal());
        }
    }
}
