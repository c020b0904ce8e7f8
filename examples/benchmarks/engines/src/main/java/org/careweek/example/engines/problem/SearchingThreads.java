package org.careweek.example.engines.problem;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads to search with, which keep no virtual machine from ending. */
public final class SearchingThreads {

    private SearchingThreads() {}

    /** So many, to be shut down by the caller. */
    public static ExecutorService of(int count) {
        return Executors.newFixedThreadPool(count, SearchingThreads::thread);
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "searching");
        thread.setDaemon(true);
        return thread;
    }
}
