package org.careweek.example.payer;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.example.payer.loopback.LoopbackPayer;
import org.careweek.plugin.x12.X12Verifier;

/** A payer, a site, and a line between them, for as long as a test takes. */
final class Visit implements AutoCloseable {

    static final String TOKEN = "tok3n-ZQSECRETQZ-t0ken";

    /** Long enough that a busy machine keeps it, for questions that do not run into it. */
    static final Duration AMPLE = Duration.ofSeconds(20);

    static final int MOST_BYTES = 100_000;

    final Site site = new Site();
    final LoopbackPayer payer;
    final ExecutorService threads = Executors.newCachedThreadPool();
    final HttpClient client = HttpClient.newBuilder().executor(threads).build();

    Visit() throws IOException {
        payer = LoopbackPayer.start();
    }

    HttpTransport line(Conduct conduct, Duration deadline, BearerToken token) {
        return new HttpTransport(
                client,
                payer.address(conduct),
                token,
                new ExchangeLimits(deadline, MOST_BYTES),
                InstantSource.fixed(Site.NOW));
    }

    HttpTransport line(Conduct conduct, Duration deadline) {
        return line(conduct, deadline, TOKEN::toCharArray);
    }

    X12Verifier verifier(Conduct conduct, Duration deadline) {
        return site.verifier(line(conduct, deadline));
    }

    X12Verifier verifier(Conduct conduct) {
        return verifier(conduct, AMPLE);
    }

    /** Whether all connections are closed before long. */
    boolean isQuietSoon() throws InterruptedException {
        long begun = System.nanoTime();
        while (payer.connections() > 0 && System.nanoTime() - begun < AMPLE.toNanos()) {
            Thread.sleep(5);
        }
        return payer.connections() == 0;
    }

    @Override
    public void close() throws IOException {
        payer.close();
        threads.shutdownNow();
    }
}
