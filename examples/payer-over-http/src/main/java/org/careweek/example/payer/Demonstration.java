package org.careweek.example.payer;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.careweek.example.payer.loopback.Conduct;
import org.careweek.example.payer.loopback.LoopbackPayer;
import org.careweek.spi.PluginHost;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.VerificationAnswer;

/** Starts an invented payer, asks it about invented members, and then lets it misbehave in every way that it knows. */
public final class Demonstration {

    /** Of the line itself. What takes longer is an answer like any other: nobody knows. */
    static final ExchangeLimits LIMITS = new ExchangeLimits(Duration.ofSeconds(2), 1 << 20);

    /** Of the host around it: longer, so that only a verifier that hangs ever misses it. */
    static final Duration DEADLINE = LIMITS.deadline().multipliedBy(2);

    /** The library under the verifier tells at each start that it has no use for two parts of its own tables. */
    private static final Logger TALKATIVE = Logger.getLogger("io.xlate.edi.internal.schema");

    private final Site site = new Site();
    private final HttpClient client;
    private final ExecutorService threads;
    private final PrintStream out;

    private Demonstration(HttpClient client, ExecutorService threads, PrintStream out) {
        this.client = client;
        this.threads = threads;
        this.out = out;
    }

    /** Prints one line for each question: what the payer did, what the answer says, and what to do next. */
    public static void main(String[] args) throws IOException, InterruptedException {
        TALKATIVE.setLevel(Level.WARNING);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (LoopbackPayer payer = LoopbackPayer.start()) {
            HttpClient client = HttpClient.newBuilder().executor(threads).build();
            new Demonstration(client, threads, System.out).show(payer);
        } finally {
            threads.shutdownNow();
        }
    }

    private void show(LoopbackPayer payer) throws InterruptedException {
        for (String chart : List.of("chart-1", "chart-2", "chart-3", "chart-4")) {
            print("is asked about " + chart, ask(payer.address(Conduct.HONEST), chart));
        }
        for (Conduct conduct : Conduct.values()) {
            if (conduct.isMisbehaviour()) {
                print(conduct.deed(), ask(payer.address(conduct), "chart-1"));
            }
        }
        askAgain(payer);
    }

    private void print(String deed, VerificationAnswer answer) {
        out.println("The payer " + deed + " -> " + Wording.of(answer));
    }

    private VerificationAnswer ask(URI address, String chart) {
        try (PluginHost host = host(address)) {
            return verifier(host).verify(site.aWeekOfPhp(chart));
        }
    }

    private PluginHost host(URI address) {
        BearerToken token = () -> "a-token-for-tries".toCharArray();
        HttpTransport line = new HttpTransport(client, address, token, LIMITS, InstantSource.fixed(Site.NOW));
        return PluginHost.builder()
                .with(site.verifier(line))
                .remote(threads, DEADLINE)
                .build();
    }

    private static InsuranceVerifier verifier(PluginHost host) {
        return host.verifier("x12").orElseThrow();
    }

    private void askAgain(LoopbackPayer payer) throws InterruptedException {
        int before = payer.heard().size();
        PatientCaller caller = new PatientCaller(
                3, Duration.ofMillis(50), Duration.ofSeconds(2), time -> Thread.sleep(time.toMillis()));
        try (PluginHost host = host(payer.address(Conduct.HANGS_UP))) {
            caller.ask(verifier(host), () -> site.aWeekOfPhp("chart-1"));
        }
        int hungUp = payer.heard().size() - before;
        try (PluginHost host = host(payer.address(Conduct.CANNOT_ANSWER_N))) {
            caller.ask(verifier(host), () -> site.aWeekOfPhp("chart-1"));
        }
        int refused = payer.heard().size() - before - hungUp;
        out.println("A patient caller asks a payer that hangs up " + hungUp
                + " times, and one that wants no more questions " + refused + " time.");
    }
}
