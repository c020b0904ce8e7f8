package org.careweek.core.crooked;

import java.io.File;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** One class for each thing that core must not do: the bans are tried on them. */
final class Crooked {

    private Crooked() {}

    record DoubleField(double hours) {}

    static final class FloatParameter {
        void take(float[] hours) {}
    }

    static final class BoxedReturn {
        Double hours() {
            return 1.0;
        }
    }

    static final class LogsBySystem {
        void log() {
            System.getLogger("x");
        }
    }

    static final class Prints {
        void print() {
            System.out.println();
        }
    }

    static final class DefaultZone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class DefaultTimeZone {
        TimeZone zone() {
            return TimeZone.getDefault();
        }
    }

    static final class DefaultLocale {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    static final class DefaultLocaleInAFormat {
        String text(int minutes) {
            return "%d".formatted(minutes);
        }
    }

    static final class DefaultLocaleInADate {
        DateTimeFormatter format() {
            return DateTimeFormatter.ofPattern("EEEE");
        }
    }

    static final class DefaultLocaleInACase {
        String text(String text) {
            return text.toUpperCase();
        }
    }

    static final class DefaultCharset {
        byte[] bytes(String text) {
            return text.getBytes();
        }
    }

    static final class ReadsAClock {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class ReadsAClockByReference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static final class HoldsAClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class ReadsMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static final class OpensAFile {
        boolean open() {
            return new File("x").exists();
        }
    }

    static final class StartsAThread {
        void start() {
            new Thread(() -> {}).start();
        }
    }

    static final class StartsThreads {
        void start() {
            Executors.newCachedThreadPool();
        }
    }

    static final class StreamsInParallel {
        long count() {
            return List.of(1).parallelStream().count();
        }
    }

    static final class LoadsAService {
        void load() {
            ServiceLoader.load(Runnable.class);
        }
    }

    static final class IsSerializable implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static final class Locks {
        synchronized void lock() {}
    }

    /** What is fine: the same words, with the choice made. */
    static final class Straight {
        String text(int minutes, String text) {
            return String.format(Locale.ROOT, "%d", minutes)
                    + text.toUpperCase(Locale.ROOT)
                    + DateTimeFormatter.ofPattern("EEEE", Locale.ROOT)
                    + text.getBytes(StandardCharsets.UTF_8).length
                    + new IllegalArgumentException(text).getMessage();
        }

        enum Kind {
            ONE,
            OTHER {}
        }
    }
}
