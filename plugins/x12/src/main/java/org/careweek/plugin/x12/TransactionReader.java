package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.MemberAnswer.About;
import org.careweek.plugin.x12.MemberAnswer.Payer;

/** Reads the loops of one answer transaction, and tells its members when it is over. Not safe for concurrent use. */
final class TransactionReader {

    private static final int MOST_SEGMENTS = 50_000;
    private static final int MOST_PARTS = 1_000_000;
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
    private static final int MOST_BENEFIT_ELEMENTS = 14;
    private static final int MOST_REJECTION_ELEMENTS = 4;

    /** Numbers of a referral and of an authorization (REF01); any other reference says nothing of coverage. */
    private static final Set<String> AUTHORIZATIONS = Set.of("9F", "G1");

    /** What a payer, a plan's sponsor or an administrator is called (NM101); anybody else in their place is somebody else. */
    private static final Set<String> PAYERS = Set.of("2B", "36", "GP", "P5", "PR");

    /** What an answer may hold that says nothing of coverage. */
    private static final Set<String> OF_NO_CONSEQUENCE =
            Set.of("BHT", "N3", "N4", "PER", "PRV", "DMG", "INS", "HI", "MPI");

    private final AnswerListener listener;
    private final List<MemberLoop> members = new ArrayList<>();
    private final List<Rejection> ofPayer = new ArrayList<>();
    private final List<Rejection> ofProvider = new ArrayList<>();
    private Optional<MemberLoop> member = Optional.empty();
    private Optional<MemberLoop> subscriber = Optional.empty();
    private Payer payer = Payer.UNNAMED;
    private char level = '?';
    private boolean isNamed;
    private boolean isInRelatedLoop;
    private boolean isDamaged;
    private int segments;
    private int parts;
    private int characters;
    private boolean isFull;
    /** Whether a member below the payer's, or the provider's, loop holds its refusals. */
    private boolean isPayerHeard;

    private boolean isProviderHeard;
    private Place last = Place.of(1);

    TransactionReader(AnswerListener listener) {
        this.listener = listener;
    }

    void damaged() {
        isDamaged = true;
    }

    void segment(Segment segment) {
        last = segment.place();
        if (isFull(segment)) {
            return;
        }
        switch (segment.tag()) {
            case "HL" -> loop(segment);
            case "NM1" -> name(segment);
            case "TRN" -> trace(segment);
            case "AAA" -> rejection(segment);
            case "EB" -> benefit(segment);
            case "DTP" -> date(segment);
            case "HSD", "MSG", "III" -> detail(segment);
            case "REF" -> reference(segment);
            case "LS" -> isInRelatedLoop = true;
            case "LE" -> isInRelatedLoop = false;
            default -> other(segment);
        }
    }

    private boolean isFull(Segment segment) {
        if (!isFull) {
            segments++;
            parts += segment.parts();
            characters += segment.length();
            // ST and SE count too.
            isFull = segments > MOST_SEGMENTS - 2 || parts > MOST_PARTS || characters > MOST_CHARACTERS;
            if (isFull) {
                problem(segment.place(), Problem.Kind.TOO_MANY_SEGMENTS);
            }
        }
        return isFull;
    }

    private void other(Segment segment) {
        if (!OF_NO_CONSEQUENCE.contains(segment.tag())) {
            problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
        }
    }

    private void loop(Segment segment) {
        isNamed = false;
        isInRelatedLoop = false;
        member = Optional.empty();
        switch (segment.text(3)) {
            case "20" -> {
                tellOfNobody(isPayerUnheard() || isProviderUnheard());
                level = 'A';
                payer = Payer.UNNAMED;
                isPayerHeard = false;
                isProviderHeard = false;
                ofPayer.clear();
                ofProvider.clear();
                subscriber = Optional.empty();
            }
            case "21" -> {
                tellOfNobody(isProviderUnheard());
                level = 'B';
                isProviderHeard = false;
                ofProvider.clear();
                subscriber = Optional.empty();
            }
            case "22" -> {
                level = 'C';
                begin(About.SUBSCRIBER, above());
                subscriber = member;
            }
            case "23" -> dependent(segment);
            default -> {
                level = '?';
                problem(segment.place(3), Problem.Kind.UNEXPECTED_SEGMENT);
            }
        }
    }

    private void dependent(Segment segment) {
        level = 'D';
        List<Rejection> above = above();
        subscriber.ifPresent(it -> above.addAll(it.rejections()));
        begin(About.DEPENDENT, above);
        if (subscriber.isEmpty()) {
            problem(segment.place(3), Problem.Kind.UNEXPECTED_SEGMENT);
        }
        subscriber.ifPresent(it -> member.get().subscriberId(it.subscriberId()));
    }

    /** What stands above several members is kept for each of them, and counts for each. */
    private void begin(About about, List<Rejection> above) {
        parts += above.size();
        isPayerHeard = true;
        isProviderHeard = true;
        MemberLoop begun = new MemberLoop(about, payer, above);
        members.add(begun);
        member = Optional.of(begun);
    }

    private List<Rejection> above() {
        List<Rejection> above = new ArrayList<>(ofPayer);
        above.addAll(ofProvider);
        return above;
    }

    private void name(Segment segment) {
        if (isInRelatedLoop || member.isPresent() && member.get().hasBenefit()) {
            return;
        }
        if (isNamed || level == '?') {
            problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
            return;
        }
        isNamed = true;
        if (level == 'A' && PAYERS.contains(segment.text(1))) {
            payer = new Payer(Texts.decoded(segment.text(3)), segment.text(9));
        } else if (level == 'C' && !segment.text(9).isEmpty()) {
            member.get().subscriberId(Optional.of(PrivateText.of(segment.text(9))));
        }
    }

    private void trace(Segment segment) {
        if (member.isEmpty() || isInRelatedLoop) {
            problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
        } else {
            member.get().trace(new Trace(segment.text(1), segment.text(2), segment.text(3)));
        }
    }

    private void rejection(Segment segment) {
        if (segment.text(3).isEmpty() || segment.size() > MOST_REJECTION_ELEMENTS) {
            problem(segment.place(3), Problem.Kind.INCOMPLETE);
        }
        Rejection rejection = new Rejection(segment.text(3), segment.text(4), loopName(), segment.place());
        switch (level) {
            case 'A' -> ofPayer.add(rejection);
            case 'B' -> ofProvider.add(rejection);
            case 'C', 'D' -> member.get().rejection(rejection);
            default -> problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
        }
    }

    private String loopName() {
        boolean isInBenefit = member.isPresent() && member.get().hasBenefit();
        return (isInBenefit ? "2110" : isNamed ? "2100" : "2000") + level;
    }

    private void benefit(Segment segment) {
        isInRelatedLoop = false;
        if (member.isEmpty()) {
            problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
        } else {
            if (segment.size() > MOST_BENEFIT_ELEMENTS) {
                problem(segment.place(), Problem.Kind.UNREADABLE);
            } else if (segment.text(1).isEmpty()) {
                problem(segment.place(1), Problem.Kind.INCOMPLETE);
            }
            member.get().benefit(segment);
        }
    }

    private void date(Segment segment) {
        Optional<DateSpan> date = Dates.read(segment.text(1), segment.text(2), segment.text(3));
        if (date.isEmpty()) {
            problem(segment.place(3), Problem.Kind.BAD_DATE);
            member.ifPresent(MemberLoop::datesUnknown);
        } else if (member.isEmpty()) {
            problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
        } else {
            member.get().date(date.get());
        }
    }

    private void detail(Segment segment) {
        if (member.isEmpty() || !member.get().hasBenefit()) {
            if (!segment.tag().equals("III")) {
                problem(segment.place(), Problem.Kind.UNEXPECTED_SEGMENT);
            }
            return;
        }
        Benefit.Builder benefit = member.get().last();
        switch (segment.tag()) {
            case "HSD" -> benefit.delivery(segment);
            case "III" -> benefit.condition(segment);
            default -> benefit.message(segment.text(1));
        }
    }

    private void reference(Segment segment) {
        if (AUTHORIZATIONS.contains(segment.text(1))
                && member.isPresent()
                && member.get().hasBenefit()) {
            member.get().last().authorization(segment);
        }
    }

    private void problem(Place place, Problem.Kind kind) {
        isDamaged |= kind.isDamage();
        listener.problem(new Problem(place, kind));
    }

    private boolean isPayerUnheard() {
        return !ofPayer.isEmpty() && !isPayerHeard;
    }

    private boolean isProviderUnheard() {
        return !ofProvider.isEmpty() && !isProviderHeard;
    }

    /** A refusal below which no member stands is an answer all the same, about nobody. */
    private void tellOfNobody(boolean isLost) {
        if (isLost) {
            begin(About.NOBODY, above());
            member = Optional.empty();
        }
    }

    /** Tells all members, and one answer about nobody wherever the payer refused before it came to any. */
    void end() {
        tellOfNobody(isPayerUnheard() || isProviderUnheard());
        if (members.isEmpty()) {
            problem(last, Problem.Kind.INCOMPLETE);
        }
        members.forEach(it -> listener.member(it.answer(!isDamaged)));
    }
}
