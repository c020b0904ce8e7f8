package org.careweek.testkit.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.TimeZone;
import java.util.function.Function;
import org.careweek.testkit.canary.Canary;

/**
 * What a plugin of any kind may do wrong while it is asked. What only one kind can do wrong is among the faulty plugins of that
 * kind.
 */
public enum Fault {
    /** Answers null. */
    ANSWERS_NULL {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            return null;
        }
    },

    /** Throws an unchecked exception, with words in it that nobody may repeat. */
    THROWS {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));
        }
    },

    /** Throws a checked exception that it does not declare. */
    THROWS_CHECKED {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw Thrown.unchecked(new IOException(WORDS));
        }
    },

    /** Says that it was interrupted, and was not. */
    CLAIMS_TO_BE_INTERRUPTED {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw Thrown.unchecked(new InterruptedException(WORDS));
        }
    },

    /** Throws what throws again when somebody asks it anything. */
    THROWS_WHAT_THROWS {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new Thrown.WhenAsked();
        }
    },

    /** Fails an assertion of its own. */
    FAILS_AN_ASSERTION {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new AssertionError(WORDS);
        }
    },

    /** Calls itself until the stack is full. */
    OVERFLOWS_THE_STACK {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            A deeper = commit(own, request, sound);
            own.remember(request);
            return deeper;
        }
    },

    /** Needs a class that is not there. */
    MISSES_A_CLASS {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new NoClassDefFoundError(WORDS);
        }
    },

    /** Needs a class that cannot be initialized. */
    FAILS_TO_INITIALIZE {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new ExceptionInInitializerError(WORDS);
        }
    },

    /** Looks for a service of its own that is broken. */
    MISSES_A_SERVICE {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            throw new ServiceConfigurationError(WORDS, new Thrown.WhenAsked());
        }
    },

    /** Comes back when it is interrupted or closed, and not before. */
    WAITS {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            own.awaitClose();
            return sound.apply(request);
        }
    },

    /** Comes back when it is closed, and not before, whoever interrupts it. */
    WAITS_FOR_GOOD {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            own.awaitCloseWhateverComes();
            return sound.apply(request);
        }
    },

    /** Leaves its thread interrupted. */
    INTERRUPTS_ITSELF {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            A answer = sound.apply(request);
            Thread.currentThread().interrupt();
            return answer;
        }
    },

    /**
     * Changes the default zone and locale, a system property, and standard output. A test puts them back.
     */
    CHANGES_THE_MACHINE {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            System.setProperty(PROPERTY, WORDS);
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
            return sound.apply(request);
        }
    },

    /** Leaves another context class loader on its thread. */
    CHANGES_THE_CONTEXT_CLASS_LOADER {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            Thread.currentThread().setContextClassLoader(null);
            return sound.apply(request);
        }
    },

    /** Starts a thread that keeps the virtual machine alive for ten seconds, also after it is closed. */
    LEAVES_A_THREAD {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            own.linger();
            return sound.apply(request);
        }
    },

    /** Answers the request that came last, whoever asked: with several callers at once, somebody gets another's answer. */
    MIXES_UP_ITS_CALLERS {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            own.remember(request);
            own.pause();
            return sound.apply(own.remembered());
        }
    },

    /** Throws when it is printed, compared, or asked for its hash code. */
    CANNOT_BE_PRINTED_OR_COMPARED {
        @Override
        <R, A> A commit(Deeds own, R request, Function<R, A> sound) {
            return sound.apply(request);
        }
    };

    /** What careless plugins put into messages. It stands for a participant's data: nothing that a host says may hold it. */
    public static final String WORDS = Canary.of("Fault.words").text();

    /** The system property that {@link #CHANGES_THE_MACHINE} sets. */
    public static final String PROPERTY = "org.careweek.testkit.fault";

    abstract <R, A> A commit(Deeds own, R request, Function<R, A> sound);

    /** The id of the plugins that do this. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
