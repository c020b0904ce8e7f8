package org.careweek.plugin.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.careweek.core.program.PrivateText;
import org.careweek.plugin.x12.MemberAnswer.About;
import org.careweek.spi.insurance.Stated;

/**
 * One statement of a payer about benefits (EB with what follows it), in the payer's own codes and words. What was not sent is
 * empty: neither no nor zero. Prints nothing of it.
 */
public final class Benefit {

    private static final int CODES = 14;
    private static final int INFO = 1;
    private static final int COVERAGE_LEVEL = 2;
    private static final int SERVICES = 3;
    private static final int INSURANCE_TYPE = 4;
    private static final int PLAN = 5;
    private static final int PERIOD = 6;
    private static final int AMOUNT = 7;
    private static final int PERCENT = 8;
    private static final int QUANTITY_UNIT = 9;
    private static final int QUANTITY = 10;
    private static final int AUTHORIZATION = 11;
    private static final int NETWORK = 12;
    private static final int PROCEDURE = 13;
    private static final int DIAGNOSIS = 14;

    private static final Set<String> DEPENDENTS_ONLY = Set.of("CHD", "DEP", "SPC", "SPO");
    private static final Set<String> SUBSCRIBER_ONLY = Set.of("EMP");

    private static final Set<String> ONE_PERSON = Set.of("", "IND");

    private final Place place;
    private final List<String> codes;
    private final List<String> services;
    private final List<Delivery> deliveries;
    private final List<DateSpan> dates;
    private final List<PrivateText> messages;
    private final List<String> conditions;
    private final List<PrivateText> authorizations;

    private Benefit(Builder builder) {
        this.place = builder.place;
        this.codes = builder.codes;
        this.services = builder.services;
        this.deliveries = List.copyOf(builder.deliveries);
        this.dates = List.copyOf(builder.dates);
        this.messages = List.copyOf(builder.messages);
        this.conditions = List.copyOf(builder.conditions);
        this.authorizations = List.copyOf(builder.authorizations);
    }

    static Builder builder(Segment segment) {
        return new Builder(segment);
    }

    /** Where in the file it is. */
    public Place place() {
        return place;
    }

    /** What kind of statement it is, EB01: such as {@code 1} for active coverage or {@code B} for a copay. */
    public String info() {
        return code(INFO);
    }

    /** For whom, EB02: such as {@code IND} for one person or {@code FAM} for a family. */
    public String coverageLevel() {
        return code(COVERAGE_LEVEL);
    }

    /** For which services, EB03, in their order; none if it names none. */
    public List<String> services() {
        return services;
    }

    /** What kind of insurance, EB04. */
    public String insuranceType() {
        return code(INSURANCE_TYPE);
    }

    /** The plan's name, EB05. */
    public PrivateText plan() {
        return PrivateText.of(Texts.decoded(code(PLAN)));
    }

    /** The code of the time period, EB06: such as {@code 23} for a calendar year or {@code 29} for what remains. */
    public String period() {
        return code(PERIOD);
    }

    /** An amount of money, EB07, as it was sent. */
    public String amount() {
        return code(AMOUNT);
    }

    /** A share, EB08, as it was sent: {@code .2} is twenty percent. */
    public String percent() {
        return code(PERCENT);
    }

    /** How many, EB10 with EB09, or the first HSD02 with HSD01, as they were sent. */
    public String quantity() {
        return hasQuantity() || deliveries.isEmpty()
                ? code(QUANTITY)
                : deliveries.get(0).quantity();
    }

    /** Of what, as {@link #quantity()}. */
    public String quantityUnit() {
        return hasQuantity() || deliveries.isEmpty()
                ? code(QUANTITY_UNIT)
                : deliveries.get(0).unit();
    }

    /** Whether EB itself holds a quantity. */
    boolean hasQuantity() {
        return !code(QUANTITY).isEmpty() || !code(QUANTITY_UNIT).isEmpty();
    }

    /** Whether an authorization or certification is needed, EB11. */
    public Stated authorizationRequired() {
        return switch (code(AUTHORIZATION)) {
            case "Y" -> Stated.YES;
            case "N" -> Stated.NO;
            default -> Stated.NOT_STATED;
        };
    }

    /** Whether EB11 says that nobody knows whether an authorization is needed. */
    boolean isAuthorizationUnclear() {
        return !code(AUTHORIZATION).isEmpty() && authorizationRequired() == Stated.NOT_STATED;
    }

    /** Of which providers it speaks, EB12: of those in the network, for one, and not that somebody is in it. */
    public Network network() {
        return Network.of(code(NETWORK));
    }

    /** Whether it may speak of a program in the network, or outside of it; of one of which that is not known, each may. */
    boolean isOf(Stated inNetwork) {
        Network other = inNetwork == Stated.YES ? Network.OUT : Network.IN;
        return inNetwork == Stated.NOT_STATED || network() != other;
    }

    /** Whether it speaks of one procedure, diagnosis or place alone (EB13, EB14, III), so that it may not speak of what is asked. */
    boolean isNarrow() {
        return !code(PROCEDURE).isEmpty() || !code(DIAGNOSIS).isEmpty() || !conditions.isEmpty();
    }

    /** Whether it may speak of a subscriber or of a dependent, and not of the other alone, EB02. */
    boolean isAbout(About whom) {
        Set<String> others = whom == About.SUBSCRIBER ? DEPENDENTS_ONLY : SUBSCRIBER_ONLY;
        return !others.contains(coverageLevel());
    }

    /** Whether its amounts are those of one person, and not of a family together, EB02. */
    boolean isOfOnePerson() {
        return ONE_PERSON.contains(coverageLevel());
    }

    /** Of which diagnoses or places it speaks (III), as they were sent. */
    List<String> conditions() {
        return conditions;
    }

    /**
     * Numbers of authorizations and referrals (REF of G1 and 9F), as they were sent. One says neither how much is authorized nor when,
     * so that it is no authorization by itself.
     */
    List<PrivateText> authorizations() {
        return authorizations;
    }

    /** How often it may be used. */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /** Dates of this benefit alone. */
    public List<DateSpan> dates() {
        return dates;
    }

    /** What the payer says in words (MSG). It may name the member. */
    public List<PrivateText> messages() {
        return messages;
    }

    /** How many parts it is made of. */
    int parts() {
        return 1
                + services.size()
                + deliveries.size()
                + dates.size()
                + messages.size()
                + conditions.size()
                + authorizations.size();
    }

    /** All codes of EB in one line, as they were sent. */
    String line() {
        List<String> line = new ArrayList<>(codes);
        line.set(SERVICES - 1, String.join("^", services));
        return "EB*" + String.join("*", line);
    }

    private String code(int element) {
        return codes.get(element - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Benefit that
                && codes.equals(that.codes)
                && services.equals(that.services)
                && deliveries.equals(that.deliveries)
                && dates.equals(that.dates)
                && messages.equals(that.messages)
                && conditions.equals(that.conditions)
                && authorizations.equals(that.authorizations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(codes, services, deliveries, dates, messages, conditions, authorizations);
    }

    @Override
    public String toString() {
        return "Benefit[" + place + "]";
    }

    /** Collects what follows EB. Not safe for concurrent use. */
    static final class Builder {

        private final Place place;
        private final List<String> codes;
        private final List<String> services;
        private final List<Delivery> deliveries = new ArrayList<>();
        private final List<DateSpan> dates = new ArrayList<>();
        private final List<PrivateText> messages = new ArrayList<>();
        private final List<String> conditions = new ArrayList<>();
        private final List<PrivateText> authorizations = new ArrayList<>();

        private Builder(Segment segment) {
            this.place = segment.place();
            this.codes = IntStream.rangeClosed(1, CODES).mapToObj(segment::text).toList();
            this.services = segment.repeats(SERVICES);
        }

        void delivery(Segment hsd) {
            deliveries.add(new Delivery(hsd.text(1), hsd.text(2), hsd.text(3), hsd.text(4), hsd.text(5), hsd.text(6)));
        }

        void date(DateSpan date) {
            dates.add(date);
        }

        void message(String text) {
            messages.add(PrivateText.of(Texts.decoded(text)));
        }

        void condition(Segment iii) {
            conditions.add("III*" + iii.text(1) + "*" + iii.text(2) + "*" + iii.text(3) + "*" + iii.text(4));
        }

        void authorization(Segment ref) {
            authorizations.add(PrivateText.of("REF*" + ref.text(1) + "*" + ref.text(2)));
        }

        Benefit build() {
            return new Benefit(this);
        }
    }
}
