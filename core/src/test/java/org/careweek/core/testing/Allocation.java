package org.careweek.core.testing;

/** How much a thread has allocated. The module does not read the one that knows, so it is asked by name. */
public final class Allocation {

    private Allocation() {}

    public static long ofThisThread() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getThreadAllocatedBytes", long.class)
                .invoke(threads, Thread.currentThread().getId());
    }
}
