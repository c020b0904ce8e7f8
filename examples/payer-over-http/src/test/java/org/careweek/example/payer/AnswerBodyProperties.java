package org.careweek.example.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.Undetermined.Reason;

class AnswerBodyProperties {

    /** The other side of a line: counts what is asked of it. */
    private static final class Counting implements Subscription {
        private long requested;
        private boolean isCancelled;

        @Override
        public void request(long more) {
            requested += more;
        }

        @Override
        public void cancel() {
            isCancelled = true;
        }
    }

    private static Reason reason(CompletableFuture<byte[]> body) {
        try {
            body.join();
            throw new AssertionError("there is an answer");
        } catch (CompletionException failed) {
            return ((NotAnsweredException) failed.getCause()).reason();
        }
    }

    @Property
    void an_answer_is_whole_however_it_comes_if_it_is_no_longer_than_it_may_be(
            @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 200) int most) {
        AnswerBody answer = new AnswerBody(Optional.empty(), most);
        Counting line = new Counting();
        answer.onSubscribe(line);
        List<Byte> sent = new ArrayList<>();
        for (int length : lengths) {
            byte[] part = new byte[length];
            for (int i = 0; i < length; i++) {
                part[i] = (byte) sent.size();
                sent.add(part[i]);
            }
            answer.onNext(List.of(ByteBuffer.wrap(part)));
        }
        answer.onComplete();
        CompletableFuture<byte[]> body = answer.getBody().toCompletableFuture();
        if (sent.size() <= most) {
            assertThat(body.join()).containsExactly(sent.toArray(Byte[]::new));
            assertThat(line.isCancelled).isFalse();
            assertThat(line.requested).isEqualTo(lengths.size() + 1L);
        } else {
            assertThat(reason(body)).isEqualTo(Reason.LIMIT);
            assertThat(line.isCancelled).isTrue();
        }
    }

    @Example
    void an_answer_that_is_not_wanted_is_not_asked_for() {
        AnswerBody unwanted = new AnswerBody(Optional.of(Head.tooLong()), 10);
        Counting line = new Counting();
        unwanted.onSubscribe(line);
        assertThat(line.isCancelled).isTrue();
        assertThat(line.requested).isZero();
        assertThat(reason(unwanted.getBody().toCompletableFuture())).isEqualTo(Reason.LIMIT);
    }

    @Example
    void a_line_that_breaks_in_the_middle_of_an_answer_brought_none() {
        AnswerBody broken = new AnswerBody(Optional.empty(), 10);
        broken.onSubscribe(new Counting());
        broken.onError(new IOException("quotes the answer"));
        assertThat(reason(broken.getBody().toCompletableFuture())).isEqualTo(Reason.NO_ANSWER);
    }
}
