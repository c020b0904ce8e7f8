package org.careweek.plugin.x12;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sees to the envelope: which segments belong to an answer, and what else a payer may have sent. Not safe for concurrent use. */
final class AnswerBuilder implements SegmentHandler {

    private static final Set<String> REFUSED_FORM = Set.of("R", "M", "W", "X");

    /** Of the interchange, ISA12: {@code 00501} today. */
    private static final Pattern VERSION = Pattern.compile("00[2-7][0-9]{2}");

    private final AnswerListener listener;
    private Optional<TransactionReader> open = Optional.empty();
    private String transaction = "";
    private Place last = Place.of(1);
    private boolean isSilent = true;

    AnswerBuilder(AnswerListener listener) {
        this.listener = listener;
    }

    @Override
    public void segment(Segment segment) {
        last = segment.place();
        switch (segment.tag()) {
            case "ISA" -> header(segment);
            case "GS", "GE", "IEA" -> end();
            case "ST" -> begin(segment);
            case "SE" -> close();
            case "TA1" -> acknowledged(segment, 4);
            default -> body(segment);
        }
    }

    /** Of a version that nobody knows the library would not look at counts and control numbers. */
    private void header(Segment segment) {
        end();
        if (!VERSION.matcher(segment.text(12)).matches()) {
            problem(new Problem(segment.place(12), Problem.Kind.ENVELOPE));
        }
    }

    private void begin(Segment segment) {
        end();
        isSilent = false;
        transaction = segment.text(1);
        if (transaction.equals("271")) {
            open = Optional.of(new TransactionReader(listener));
        } else if (!transaction.equals("999")) {
            problem(new Problem(segment.place(1), Problem.Kind.OTHER_TRANSACTION));
        }
    }

    private void body(Segment segment) {
        if (open.isPresent()) {
            open.get().segment(segment);
        } else if (transaction.equals("999")) {
            if (segment.tag().equals("AK9")) {
                acknowledged(segment, 1);
            }
        } else if (transaction.isEmpty()) {
            problem(new Problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT));
        }
    }

    private void acknowledged(Segment segment, int element) {
        Problem.Kind kind =
                REFUSED_FORM.contains(segment.text(element)) ? Problem.Kind.TURNED_DOWN : Problem.Kind.ACCEPTED_ONLY;
        problem(new Problem(segment.place(element), kind));
    }

    @Override
    public void problem(Problem problem) {
        if (problem.kind().isDamage()) {
            open.ifPresent(TransactionReader::damaged);
        }
        isSilent = false;
        listener.problem(problem);
    }

    /** One in which there was nothing, right or wrong, is told of as well. */
    @Override
    public void interchangeEnded() {
        end();
        if (isSilent) {
            problem(new Problem(last, Problem.Kind.INCOMPLETE));
        }
        isSilent = true;
    }

    private void close() {
        open.ifPresent(TransactionReader::end);
        open = Optional.empty();
        transaction = "";
    }

    /** A transaction that is not closed lost something. */
    private void end() {
        open.ifPresent(TransactionReader::damaged);
        close();
    }
}
