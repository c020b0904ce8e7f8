package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What a made-up payer says of one member, and how it says it.
 *
 * @param outcome the code of the outcome
 * @param serviced the dates of service, or none
 * @param insurances of the one insurance that is asked about
 */
record Said(String outcome, List<LocalDate> serviced, List<OfInsurance> insurances) {

    static final LocalDate CREATED = LocalDate.of(2026, 11, 20);

    /** Of an insurance. */
    record OfInsurance(Optional<Boolean> inforce, List<LocalDate> period, List<OfItem> items) {}

    /** Of a class of services; visits are allowed and used, if they are not negative. */
    record OfItem(
            String category,
            Optional<Boolean> excluded,
            Optional<Boolean> authorization,
            String unit,
            String term,
            int allowed,
            int used) {}

    String json() {
        String own = "\"servicedPeriod\":{\"start\":\"%s\",\"end\":\"%s\"}";
        String dates = serviced.isEmpty() ? "" : own.formatted(serviced.get(0), serviced.get(1));
        String[] all = insurances.stream().map(Said::json).toArray(String[]::new);
        return Payer.says("q-1", "member-7", dates, all)
                .replace("\"outcome\":\"complete\"", "\"outcome\":\"" + outcome + "\"");
    }

    private static String json(OfInsurance said) {
        List<String> members = new ArrayList<>();
        said.inforce().ifPresent(it -> members.add("\"inforce\":" + it));
        if (!said.period().isEmpty()) {
            members.add("\"benefitPeriod\":{\"start\":\"%s\",\"end\":\"%s\"}"
                    .formatted(said.period().get(0), said.period().get(1)));
        }
        members.add("\"item\":[" + said.items().stream().map(Said::json).collect(Collectors.joining(",")) + "]");
        return String.join(",", members);
    }

    private static String json(OfItem said) {
        List<String> members = new ArrayList<>();
        said.excluded().ifPresent(it -> members.add("\"excluded\":" + it));
        said.authorization().ifPresent(it -> members.add("\"authorizationRequired\":" + it));
        if (!said.unit().isEmpty()) {
            members.add("\"unit\":" + Payer.concept(said.unit()));
        }
        if (!said.term().isEmpty()) {
            members.add("\"term\":" + Payer.concept(said.term()));
        }
        String amounts = (said.allowed() < 0 ? "" : ",\"allowedUnsignedInt\":" + said.allowed())
                + (said.used() < 0 ? "" : ",\"usedUnsignedInt\":" + said.used());
        members.add("\"benefit\":[{\"type\":" + Payer.concept("visit") + amounts + "}]");
        return Payer.item(said.category(), String.join(",", members));
    }

    static Arbitrary<OfItem> anyItem() {
        Arbitrary<Optional<Boolean>> maybe = Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
        Arbitrary<Optional<Boolean>> seldom = Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.of(Optional.empty(), Optional.of(false))),
                Tuple.of(1, Arbitraries.just(Optional.of(true))));
        return Combinators.combine(
                        Arbitraries.of("BB", "BB", "BB", "MH", "30", "35"),
                        seldom,
                        maybe,
                        Arbitraries.of("individual", "individual", "family", ""),
                        Arbitraries.of("annual", "annual", "lifetime", ""),
                        Arbitraries.of(-1, 10, 30),
                        Arbitraries.of(-1, 0, 12))
                .as(OfItem::new)
                .withoutEdgeCases();
    }

    static Arbitrary<Said> any() {
        Arbitrary<List<LocalDate>> dates = Combinators.combine(
                        Arbitraries.of(-8, -3, -1, 0, 0, 1, 4, 9),
                        Arbitraries.of(0, 0, 3, 6, 30, 400),
                        Arbitraries.of(true, true, false))
                .as((first, length, isThere) ->
                        isThere ? List.of(Payer.FROM.plusDays(first), Payer.FROM.plusDays(first + length)) : List.of());
        Arbitrary<Optional<Boolean>> inforce = Arbitraries.of(
                Optional.of(true),
                Optional.of(true),
                Optional.of(true),
                Optional.of(false),
                Optional.of(false),
                Optional.empty());
        Arbitrary<OfInsurance> insurance = Combinators.combine(
                        inforce, dates, anyItem().list().ofMinSize(1).ofMaxSize(4))
                .as(OfInsurance::new);
        return Combinators.combine(
                        Arbitraries.of(
                                "complete",
                                "complete",
                                "complete",
                                "complete",
                                "complete",
                                "complete",
                                "partial",
                                "error"),
                        dates,
                        Arbitraries.frequencyOf(
                                Tuple.of(5, insurance.list().ofSize(1)),
                                Tuple.of(2, insurance.list().ofSize(2)),
                                Tuple.of(1, insurance.list().ofSize(0))))
                .as(Said::new)
                .withoutEdgeCases();
    }
}
