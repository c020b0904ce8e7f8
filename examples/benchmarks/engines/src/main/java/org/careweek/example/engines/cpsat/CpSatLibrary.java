package org.careweek.example.engines.cpsat;

import com.google.ortools.Loader;
import java.util.Optional;

/** The native library of OR-Tools, which is there for some systems and processors only. */
final class CpSatLibrary {

    static final String ABSENCE = "the native library of OR-Tools does not load on this machine";

    private final Runnable loading;

    CpSatLibrary() {
        this(Loader::loadNativeLibraries);
    }

    CpSatLibrary(Runnable loading) {
        this.loading = loading;
    }

    /** Loads it, unless it is loaded, or says why that is not possible. */
    Optional<String> absence() {
        try {
            loading.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError notThere) {
            return Optional.of(ABSENCE + " (" + notThere.getClass().getSimpleName() + ")");
        }
    }
}
