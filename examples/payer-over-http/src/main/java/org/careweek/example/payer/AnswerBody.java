package org.careweek.example.payer;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.careweek.spi.insurance.NotAnsweredException;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined.Reason;

/**
 * Takes an answer's bytes as they come, and no more of them than it may. Whatever is not wanted is not read: the connection
 * is closed instead.
 */
final class AnswerBody implements BodySubscriber<byte[]> {

    private final Optional<NotAnsweredException> objection;
    private final int mostBytes;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Optional<Subscription> subscription = Optional.empty();

    AnswerBody(Optional<NotAnsweredException> objection, int mostBytes) {
        this.objection = objection;
        this.mostBytes = mostBytes;
        objection.ifPresent(body::completeExceptionally);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        if (objection.isPresent() || subscription.isPresent()) {
            given.cancel();
        } else {
            subscription = Optional.of(given);
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        int coming = buffers.stream().mapToInt(ByteBuffer::remaining).sum();
        if (body.isDone()) {
            return;
        }
        if (coming > mostBytes - bytes.size()) {
            body.completeExceptionally(Head.tooLong());
            subscription.ifPresent(Subscription::cancel);
            return;
        }
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
        subscription.ifPresent(it -> it.request(1));
    }

    /** A line that breaks brought no answer, wherever it breaks: the client may tell of it before it tells of the first byte. */
    @Override
    public void onError(Throwable quotesIt) {
        body.completeExceptionally(new NotAnsweredException(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
