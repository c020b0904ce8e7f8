package org.careweek.testkit.canary;

import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what is logged, of every level, in place of whoever heard it before. System loggers end up here, too. */
final class HeardLogs extends Handler {

    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler[] handlers = root.getHandlers();
    private final StringBuffer heard = new StringBuffer();

    HeardLogs() {
        setLevel(Level.ALL);
    }

    void start() {
        for (Handler handler : handlers) {
            root.removeHandler(handler);
        }
        root.addHandler(this);
        root.setLevel(Level.ALL);
    }

    void stop() {
        root.setLevel(level);
        root.removeHandler(this);
        for (Handler handler : handlers) {
            root.addHandler(handler);
        }
    }

    String heard() {
        return heard.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        heard.append(entry.getLoggerName()).append(' ');
        heard.append(entry.getMessage()).append(' ');
        heard.append(Arrays.deepToString(entry.getParameters())).append('\n');
        if (entry.getThrown() != null) {
            heard.append(ThrowableText.of(entry.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
