package org.careweek.example.engines;

import java.util.stream.Stream;

/** How a run of one engine on one week ends, as the exit code of its virtual machine. */
enum Ending {
    /** With a row. */
    MEASURED(0, ""),
    /** With an error, or without memory. */
    FAILED(1, "failed"),
    /** The file cannot be read. */
    BAD_INPUT(2, "no week"),
    /** With an answer that the check refuses. */
    WRONG(3, "wrong"),
    /** Before it began: the engine cannot run on this machine, which is nobody's mistake. */
    ABSENT(4, "absent"),
    /** It had to be stopped. */
    LATE(5, "late");

    private final int code;
    private final String word;

    Ending(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Of a code; a virtual machine has others of its own when it fails. */
    static Ending of(int code) {
        return Stream.of(values()).filter(it -> it.code == code).findFirst().orElse(FAILED);
    }

    int code() {
        return code;
    }

    /** What the table says. */
    String word() {
        return word;
    }

    /** Whether the comparison is none without it. */
    boolean isError() {
        return this != MEASURED && this != ABSENT;
    }
}
