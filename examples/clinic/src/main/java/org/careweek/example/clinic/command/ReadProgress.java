package org.careweek.example.clinic.command;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how much of a file is read, where somebody is watching. */
final class ReadProgress implements LongConsumer, AutoCloseable {

    private static final int MEBIBYTE = 1 << 20;

    private final ProgressBar bar;

    /**
     * @param size of the file, in bytes
     * @param visible whether a terminal is there to show a bar on
     */
    ReadProgress(long size, boolean visible) {
        this.bar = visible
                ? new ProgressBarBuilder()
                        .setTaskName("reading")
                        .setInitialMax(size)
                        .setUnit(" MiB", MEBIBYTE)
                        .build()
                : null;
    }

    @Override
    public void accept(long read) {
        if (bar != null) {
            bar.stepTo(read);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
