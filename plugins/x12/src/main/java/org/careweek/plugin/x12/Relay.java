package org.careweek.plugin.x12;

import java.util.Optional;

/**
 * Passes everything on, and remembers what the application threw meanwhile: the library stands in between, and what it throws
 * itself means that a segment cannot be read. Not safe for concurrent use.
 */
final class Relay implements SegmentHandler {

    private final SegmentHandler handler;
    private Optional<RuntimeException> thrown = Optional.empty();

    Relay(SegmentHandler handler) {
        this.handler = handler;
    }

    @Override
    public void segment(Segment segment) {
        pass(() -> handler.segment(segment));
    }

    @Override
    public void problem(Problem problem) {
        pass(() -> handler.problem(problem));
    }

    @Override
    public void interchangeEnded() {
        pass(handler::interchangeEnded);
    }

    /** Throws what the application threw, if it threw something. */
    void rethrow() {
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    private void pass(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException mistake) {
            thrown = Optional.of(mistake);
            throw mistake;
        }
    }
}
