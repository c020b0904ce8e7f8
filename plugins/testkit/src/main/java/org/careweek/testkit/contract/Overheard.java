package org.careweek.testkit.contract;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is printed and logged while something runs, and the names of the threads there are then. */
final class Overheard {

    private Overheard() {}

    static String during(Runnable run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler handler = listening(ear);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(ear);
        System.setErr(ear);
        try {
            run.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.setLevel(level);
            root.removeHandler(handler);
        }
        Thread.getAllStackTraces().keySet().forEach(thread -> ear.println(thread.getName()));
        ear.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Handler listening(PrintStream ear) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                ear.println(entry.getMessage());
                if (entry.getParameters() != null) {
                    for (Object parameter : entry.getParameters()) {
                        ear.println(parameter);
                    }
                }
                if (entry.getThrown() != null) {
                    entry.getThrown().printStackTrace(ear);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }
}
