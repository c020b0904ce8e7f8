package org.careweek.plugin.journal;

import java.io.File;
import java.nio.file.Path;

/** Tries to write a journal from a process of its own. */
final class OtherProcess {

    static final int OPENED = 42;

    private OtherProcess() {}

    /** What became of it: {@link #OPENED}, or the number of the code of the refusal. */
    static int tries(Path file) throws Exception {
        String path = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("java.class.path")
                + File.pathSeparator
                + Path.of("target", "test-classes");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        OtherProcess.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    public static void main(String[] args) throws JournalException {
        try {
            JournalWriter.open(Path.of(args[0]), 1, Durability.LEFT_TO_SYSTEM).close();
            System.exit(OPENED);
        } catch (JournalException refused) {
            System.exit(refused.code().ordinal());
        }
    }
}
