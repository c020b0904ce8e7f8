package org.careweek.testkit.contract;

/** What a plugin should not do with threads. */
final class Misdeeds {

    private Misdeeds() {}

    /** Starts a thread that keeps the virtual machine alive for a while. */
    static void linger(long millis) {
        new Thread(() -> sleep(millis)).start();
    }

    /** Starts one that does not. */
    static void watchInTheBackground(long millis) {
        Thread watching = new Thread(() -> sleep(millis));
        watching.setDaemon(true);
        watching.start();
    }

    /** Long enough for somebody else to come in. */
    static void pause() {
        sleep(1);
    }

    /** Goes on although it was interrupted. */
    static void stayBusy(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            sleep(50);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException goesOn) {
            return;
        }
    }
}
