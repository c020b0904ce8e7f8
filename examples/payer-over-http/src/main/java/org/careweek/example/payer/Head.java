package org.careweek.example.payer;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined.Reason;

/**
 * What stands before an answer, by which it is taken or left unread.
 *
 * @param status of three digits
 * @param headers as they were sent
 */
record Head(int status, HttpHeaders headers) {

    static final String X12 = "application/edi-x12";

    /** How long to leave a payer alone that has too much to do, and does not say for how long. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** Each writes a delimiter as the one byte that it is. */
    private static final Set<String> CHARSETS = Set.of("us-ascii", "iso-8859-1", "utf-8");

    static Head of(ResponseInfo info) {
        return new Head(info.statusCode(), info.headers());
    }

    /** Why what follows is no answer; empty if it may be one. */
    Optional<NotAnsweredException> objection(int mostBytes, Instant now) {
        if (status != 200) {
            return Optional.of(byStatus(now));
        }
        if (!isX12() || !isPlain()) {
            return Optional.of(new NotAnsweredException(Reason.UNREADABLE, RetryAdvice.now()));
        }
        return first("content-length").filter(it -> isMore(it, mostBytes)).map(any -> tooLong());
    }

    static NotAnsweredException tooLong() {
        return new NotAnsweredException(Reason.LIMIT, new RetryAdvice.Never());
    }

    private NotAnsweredException byStatus(Instant now) {
        boolean isBusy = status == 429 || status == 503;
        if (isBusy || status >= 500) {
            Optional<Duration> wanted = first("retry-after").flatMap(it -> RetryAfter.read(it, now));
            return new NotAnsweredException(
                    Reason.NO_ANSWER, new RetryAdvice.After(wanted.orElse(isBusy ? PAUSE : Duration.ZERO)));
        }
        // Of another address, a token or a question that the payer does not take, somebody at the site has to know.
        boolean isRefused = status >= 300 && status != 408;
        return isRefused
                ? new NotAnsweredException(Reason.REFUSED, new RetryAdvice.Corrected())
                : new NotAnsweredException(Reason.NO_ANSWER, RetryAdvice.now());
    }

    private boolean isX12() {
        String[] parts =
                first("content-type").orElse("").toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            String charset = part.substring(part.indexOf('=') + 1).replace("\"", "");
            if (part.startsWith("charset") && !CHARSETS.contains(charset.strip())) {
                return false;
            }
        }
        return parts[0].strip().equals(X12);
    }

    /** No packing was asked for. */
    private boolean isPlain() {
        return first("content-encoding").orElse("identity").strip().equalsIgnoreCase("identity");
    }

    private static boolean isMore(String length, int most) {
        try {
            return Long.parseLong(length.strip()) > most;
        } catch (NumberFormatException quotesIt) {
            return true;
        }
    }

    private Optional<String> first(String name) {
        return headers.firstValue(name);
    }
}
