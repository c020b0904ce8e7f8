package org.careweek.example.payer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.Undetermined.Reason;

/**
 * Asks one payer over HTTP: one POST for a question, whose answer stands in the response. It asks once, follows no redirect,
 * and has its answer by the deadline or closes the connection. What is no answer becomes a {@link NotAnsweredException} with
 * the payer's own advice, and nothing of question, answer or token ever stands in a message. Safe for concurrent use.
 */
public final class HttpTransport implements Transport {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final String OF_A_TOKEN = "-._~+/=";

    private final HttpClient client;
    private final URI payer;
    private final BearerToken token;
    private final ExchangeLimits limits;
    private final InstantSource clock;

    /**
     * A line to a payer.
     *
     * @param client the application's own, with its certificates and its proxy; it must neither follow redirects nor ask
     *     again with a password of its own
     * @param payer an {@code https} address; {@code http} only for this machine itself, since anybody may read along
     * @param token by which the payer knows the site
     * @param limits how long and how much
     * @param clock against which a payer's dates are read
     * @throws IllegalArgumentException if the client or the address is not such a one
     */
    public HttpTransport(HttpClient client, URI payer, BearerToken token, ExchangeLimits limits, InstantSource clock) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the client must not follow redirects: a question is for one payer");
        }
        if (client.authenticator().isPresent()) {
            throw new IllegalArgumentException("the client must not authenticate by itself: it would ask twice");
        }
        if (!isSafe(payer)) {
            throw new IllegalArgumentException("a payer's address must be https, or http on this machine");
        }
        this.client = client;
        this.payer = payer;
        this.token = Objects.requireNonNull(token, "token");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    private static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return false;
        }
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(address.getHost());
    }

    @Override
    public byte[] ask(byte[] question) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest request = request(question);
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, this::body);
        try {
            long left = limits.deadline().toNanos() - (System.nanoTime() - begun);
            return exchange.get(left, TimeUnit.NANOSECONDS).body();
        } catch (TimeoutException | CancellationException late) {
            throw new NotAnsweredException(Reason.NO_ANSWER, RetryAdvice.now());
        } catch (ExecutionException failed) {
            throw account(failed);
        } finally {
            // Closes the connection of an exchange that is not over: at the deadline, or because its caller is
            // interrupted.
            exchange.cancel(true);
        }
    }

    private HttpRequest request(byte[] question) throws IOException {
        char[] secret = token.fetch();
        try {
            if (!isToken(secret)) {
                throw new NotAnsweredException(Reason.VERIFIER_FAILED, new RetryAdvice.Corrected());
            }
            return HttpRequest.newBuilder(payer)
                    .version(HttpClient.Version.HTTP_1_1)
                    .header("Authorization", "Bearer " + new String(secret))
                    .header("Content-Type", Head.X12)
                    .header("Accept", Head.X12)
                    .header("User-Agent", "careweek")
                    .POST(BodyPublishers.ofByteArray(question))
                    .build();
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** The client would quote what no header can carry. */
    private static boolean isToken(char[] secret) {
        boolean isToken = secret.length > 0;
        for (char c : secret) {
            isToken &= c < 128 && (Character.isLetterOrDigit(c) || OF_A_TOKEN.indexOf(c) >= 0);
        }
        return isToken;
    }

    private BodySubscriber<byte[]> body(ResponseInfo info) {
        return new AnswerBody(Head.of(info).objection(limits.mostBytes(), clock.instant()), limits.mostBytes());
    }

    /** Our own account of what happened, if there is one. What the client says of it may quote the payer. */
    private static NotAnsweredException account(ExecutionException failed) {
        Throwable cause = failed;
        while (cause != null) {
            if (cause instanceof NotAnsweredException told) {
                return told;
            }
            cause = cause.getCause();
        }
        return new NotAnsweredException(Reason.NO_ANSWER, RetryAdvice.now());
    }

    /** Prints nothing of what it was made with. */
    @Override
    public String toString() {
        return "HttpTransport";
    }
}
