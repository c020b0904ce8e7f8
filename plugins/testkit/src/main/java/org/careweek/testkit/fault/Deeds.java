package org.careweek.testkit.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** What one faulty plugin needs for what it does, and keeps between its calls. */
final class Deeds {

    private static final int LINGERS_SECONDS = 10;
    private static final int PAUSE_MILLIS = 1;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Object> last = new AtomicReference<>();
    private final boolean isPrintable;

    Deeds(boolean isPrintable) {
        this.isPrintable = isPrintable;
    }

    static Deeds of(Fault fault) {
        return new Deeds(fault != Fault.CANNOT_BE_PRINTED_OR_COMPARED);
    }

    void close() {
        closed.countDown();
    }

    void remember(Object request) {
        last.set(request);
    }

    @SuppressWarnings("unchecked")
    <R> R remembered() {
        return (R) last.get();
    }

    /** Long enough for somebody else to come in. */
    void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitCloseWhateverComes() {
        boolean isClosed = false;
        while (!isClosed) {
            try {
                closed.await();
                isClosed = true;
            } catch (InterruptedException goesOn) {
                isClosed = false;
            }
        }
    }

    void linger() {
        new Thread(() -> {
                    try {
                        TimeUnit.SECONDS.sleep(LINGERS_SECONDS);
                    } catch (InterruptedException ends) {
                        Thread.currentThread().interrupt();
                    }
                })
                .start();
    }

    private void refuse() {
        if (!isPrintable) {
            throw new IllegalStateException(Fault.WORDS);
        }
    }

    @Override
    public boolean equals(Object other) {
        refuse();
        return this == other;
    }

    @Override
    public int hashCode() {
        refuse();
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        refuse();
        return "Deeds";
    }
}
