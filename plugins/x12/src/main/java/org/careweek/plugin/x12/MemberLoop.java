package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.MemberAnswer.About;
import org.careweek.plugin.x12.MemberAnswer.Payer;

/** One loop of a subscriber or dependent while it is being read. Not safe for concurrent use. */
final class MemberLoop {

    private final About about;
    private final Payer payer;
    private final List<Rejection> above;
    private final List<Trace> traces = new ArrayList<>();
    private final List<DateSpan> dates = new ArrayList<>();
    private final List<Benefit.Builder> benefits = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private boolean isWhole = true;
    private Optional<PrivateText> subscriberId = Optional.empty();

    MemberLoop(About about, Payer payer, List<Rejection> above) {
        this.about = about;
        this.payer = payer;
        this.above = List.copyOf(above);
    }

    void subscriberId(Optional<PrivateText> id) {
        this.subscriberId = id;
    }

    Optional<PrivateText> subscriberId() {
        return subscriberId;
    }

    void trace(Trace trace) {
        traces.add(trace);
    }

    void date(DateSpan date) {
        if (benefits.isEmpty()) {
            dates.add(date);
        } else {
            last().date(date);
        }
    }

    /** Something was said of its dates that cannot be read. */
    void datesUnknown() {
        isWhole = false;
    }

    void benefit(Segment segment) {
        benefits.add(Benefit.builder(segment));
    }

    boolean hasBenefit() {
        return !benefits.isEmpty();
    }

    /** The benefit that is being read. */
    Benefit.Builder last() {
        return benefits.get(benefits.size() - 1);
    }

    void rejection(Rejection rejection) {
        rejections.add(rejection);
    }

    List<Rejection> rejections() {
        return rejections;
    }

    MemberAnswer answer(boolean isTransactionWhole) {
        List<Benefit> statements = benefits.stream().map(Benefit.Builder::build).toList();
        return new MemberAnswer(
                about,
                isWhole && isTransactionWhole,
                payer,
                subscriberId,
                traces,
                dates,
                statements,
                rejections,
                above);
    }
}
