package org.careweek.plugin.x12;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.PrivateText;

/**
 * What a payer says of one member: one loop of a subscriber or a dependent. Prints nothing of it.
 *
 * @param about of whom it speaks
 * @param isWhole whether nothing of its transaction was damaged or missing, and its dates can be read; nothing is concluded from one that is not whole
 * @param payer who answers
 * @param subscriberId the member number of the subscriber, if one was sent
 * @param traces the numbers that tie it to a question
 * @param dates dates of the member's plan or eligibility
 * @param benefits the payer's statements, in their order
 * @param rejections refusals to answer about this member, in their order
 * @param rejectionsAbove refusals at a loop that holds this one, in their order
 */
public record MemberAnswer(
        About about,
        boolean isWhole,
        Payer payer,
        Optional<PrivateText> subscriberId,
        List<Trace> traces,
        List<DateSpan> dates,
        List<Benefit> benefits,
        List<Rejection> rejections,
        List<Rejection> rejectionsAbove) {

    /** Of whom an answer speaks. */
    public enum About {
        SUBSCRIBER,
        DEPENDENT,
        /** Of nobody: the payer refused before it came to a member. */
        NOBODY
    }

    /**
     * Who answers, as the answer names it. Prints nothing of it, since a file that is out of order may hold a member's name here.
     *
     * @param name may be empty
     * @param id may be empty
     */
    public record Payer(String name, String id) {

        static final Payer UNNAMED = new Payer("", "");

        public Payer {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "Payer[private]";
        }
    }

    public MemberAnswer {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(subscriberId, "subscriberId");
        traces = List.copyOf(traces);
        dates = List.copyOf(dates);
        benefits = List.copyOf(benefits);
        rejections = List.copyOf(rejections);
        rejectionsAbove = List.copyOf(rejectionsAbove);
    }

    /** Whether it repeats the number of a question, made by whom that question says. */
    public boolean answers(String number, String origin) {
        return traces.stream()
                .anyMatch(it -> it.type().equals(Trace.OF_THE_QUESTION)
                        && it.number().equals(number)
                        && (it.origin().isEmpty() || it.origin().equals(origin)));
    }

    /** Whether the payer refused to answer something of it, in its own loop or in one that holds it. */
    boolean isRefused() {
        return !rejections.isEmpty() || !rejectionsAbove.isEmpty();
    }

    /** How many parts it is made of. */
    int parts() {
        int own = traces.size() + dates.size() + rejections.size() + rejectionsAbove.size();
        return 1 + own + benefits.stream().mapToInt(Benefit::parts).sum();
    }

    @Override
    public String toString() {
        return "MemberAnswer[private]";
    }
}
