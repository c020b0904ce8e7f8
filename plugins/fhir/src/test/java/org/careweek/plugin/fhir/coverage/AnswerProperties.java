package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.fhir.coverage.Said.OfInsurance;
import org.careweek.plugin.fhir.coverage.Said.OfItem;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.Undetermined.Reason;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerProperties {

    private static final VerificationQuery QUERY = Payer.query("q-1", "member-7", LevelOfCare.PHP);

    @Provide
    Arbitrary<Said> said() {
        return Said.any();
    }

    @Provide
    Arbitrary<OfItem> item() {
        return Said.anyItem();
    }

    private static VerificationAnswer answer(Said said) {
        return Payer.answer(said.json(), QUERY);
    }

    private static Set<LocalDate> dates(Statement statement) {
        return statement
                .from()
                .datesUntil(statement.through().plusDays(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** VF1, VF2, VF9. */
    @Property
    void a_payer_covers_or_denies_on_the_dates_of_which_it_says_so_and_on_no_others(@ForAll("said") Said said) {
        VerificationAnswer answer = answer(said);
        Oracle oracle = new Oracle(said);
        Set<LocalDate> covered = answer.fold(it -> dates(it.statement()), it -> Set.of(), it -> Set.of());
        assertThat(covered).isEqualTo(oracle.covered());
        Set<LocalDate> denied = answer.fold(it -> Set.of(), it -> dates(it.statement()), it -> Set.of());
        assertThat(oracle.denied()).containsAll(denied);
        if (said.insurances().size() == 1) {
            assertThat(denied.isEmpty()).isEqualTo(oracle.denied().isEmpty());
        }
        Statistics.label("answers").collect(answer.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("IndicatesCovered").percentage(share -> share > 2);
            coverage.check("IndicatesNotCovered").percentage(share -> share > 1);
            coverage.check("Undetermined").percentage(share -> share > 10);
        });
    }

    /** VF9. */
    @Property
    void an_answer_goes_stale_when_its_time_is_over(@ForAll("said") Said said) {
        Optional<Statement> statement = answer(said)
                .fold(it -> Optional.of(it.statement()), it -> Optional.of(it.statement()), it -> Optional.empty());
        statement.ifPresent(it -> {
            assertThat(it.answers(QUERY)).isTrue();
            assertThat(it.verifiedAt()).isEqualTo(Payer.NOW);
            assertThat(it.speaksFor(
                            it.from(), Payer.NOW.plus(Duration.ofHours(24)).minusSeconds(1)))
                    .isTrue();
            assertThat(it.speaksFor(it.from(), Payer.NOW.plus(Duration.ofHours(24))))
                    .isFalse();
        });
    }

    private static Said shuffled(Said said, Random random) {
        List<OfInsurance> insurances = new ArrayList<>();
        for (OfInsurance insurance : said.insurances()) {
            List<OfItem> items = new ArrayList<>(insurance.items());
            if (!items.isEmpty()) {
                items.add(items.get(random.nextInt(items.size())));
            }
            Collections.shuffle(items, random);
            insurances.add(new OfInsurance(insurance.inforce(), insurance.period(), items));
        }
        if (!insurances.isEmpty()) {
            insurances.add(insurances.get(random.nextInt(insurances.size())));
        }
        Collections.shuffle(insurances, random);
        return new Said(said.outcome(), said.serviced(), insurances);
    }

    /** VF3. */
    @Property
    void the_order_of_what_is_said_and_its_repetition_change_nothing(@ForAll("said") Said said, @ForAll Random random) {
        assertThat(answer(shuffled(said, random))).isEqualTo(answer(said));
    }

    private static Said with(Said said, OfItem item) {
        List<OfInsurance> insurances = new ArrayList<>(said.insurances());
        OfInsurance first = insurances.get(0);
        List<OfItem> items = new ArrayList<>(first.items());
        items.add(item);
        insurances.set(0, new OfInsurance(first.inforce(), first.period(), items));
        return new Said(said.outcome(), said.serviced(), insurances);
    }

    private static List<Object> summary(VerificationAnswer answer) {
        return answer.fold(
                it -> List.of(it.statement(), it.authorizationNeeded(), it.inNetwork(), it.limits(), it.costSharing()),
                it -> List.of(it.statement()),
                it -> List.of(it.reason(), it.retry()));
    }

    /** VF4. */
    @Property
    void what_is_said_of_other_services_changes_nothing_but_the_evidence(
            @ForAll("said") Said said, @ForAll("item") OfItem item, @ForAll boolean isDental) {
        Assume.that(!said.insurances().isEmpty());
        OfItem other = new OfItem(
                isDental ? "35" : "MH",
                item.excluded(),
                item.authorization(),
                item.unit(),
                item.term(),
                item.allowed(),
                item.used());
        assertThat(summary(answer(with(said, other)))).isEqualTo(summary(answer(said)));
    }

    /** VF4. */
    @Property
    void a_payer_that_says_both_says_nothing(@ForAll("said") Said said) {
        Assume.that(!said.insurances().isEmpty());
        List<OfInsurance> both = new ArrayList<>(said.insurances());
        both.add(new OfInsurance(Optional.of(true), List.of(), List.of()));
        both.add(new OfInsurance(Optional.of(false), List.of(), List.of()));
        assertThat(answer(new Said(said.outcome(), said.serviced(), both))).isInstanceOf(Undetermined.class);
        if (answer(said) instanceof IndicatesCovered) {
            OfItem excluded = new OfItem("BB", Optional.of(true), Optional.empty(), "", "", -1, -1);
            VerificationAnswer answer = answer(with(said, excluded));
            assertThat(answer).isInstanceOf(Undetermined.class);
            assertThat(((Undetermined) answer).reason()).isEqualTo(Reason.CONTRADICTORY);
        }
    }

    /** VF2. */
    @Property
    void an_authorization_is_needed_if_that_was_said_and_not_needed_if_that_was_said(@ForAll("said") Said said) {
        if (answer(said) instanceof IndicatesCovered covered) {
            List<OfItem> items = said.insurances().stream()
                    .flatMap(it -> it.items().stream())
                    .toList();
            Set<Boolean> own = authorizations(items, "BB");
            Set<Boolean> nearest = own.isEmpty() ? authorizations(items, "30") : own;
            Stated expected = nearest.equals(Set.of(true))
                    ? Stated.YES
                    : nearest.equals(Set.of(false)) ? Stated.NO : Stated.NOT_STATED;
            assertThat(covered.authorizationNeeded()).isEqualTo(expected);
        }
    }

    private static Set<Boolean> authorizations(List<OfItem> items, String category) {
        return items.stream()
                .filter(it -> it.category().equals(category))
                .flatMap(it -> it.authorization().stream())
                .collect(Collectors.toSet());
    }

    /** VF5. */
    @Property
    void a_limit_was_sent_with_its_term_and_what_remains_was_allowed_and_used_of_the_same(@ForAll("said") Said said) {
        if (answer(said) instanceof IndicatesCovered covered) {
            List<OfItem> own = said.insurances().stream()
                    .flatMap(it -> it.items().stream())
                    .filter(it -> it.category().equals("BB") && !it.unit().equals("family"))
                    .toList();
            for (BenefitLimit limit : covered.limits()) {
                List<OfItem> same = own.stream()
                        .filter(it -> it.term().equals(limit.period()))
                        .toList();
                assertThat(same).isNotEmpty();
                int quantity = limit.quantity().intValueExact();
                boolean isSent = limit.kind() == BenefitLimit.Kind.TOTAL
                        ? same.stream().anyMatch(it -> it.allowed() == quantity)
                        : same.stream()
                                .anyMatch(one -> same.stream()
                                        .anyMatch(other -> one.unit().equals(other.unit())
                                                && one.allowed() >= 0
                                                && other.used() >= 0
                                                && Math.max(0, one.allowed() - other.used()) == quantity));
                assertThat(isSent).isTrue();
            }
            Statistics.label("has limits").collect(!covered.limits().isEmpty());
            Statistics.label("has limits").coverage(it -> it.check(true).percentage(share -> share > 10));
        }
    }

    /** VF6. */
    @Property
    void an_answer_to_another_request_is_never_accepted(
            @ForAll("said") Said said,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 8) String other,
            @ForAll("part") String part) {
        String document = said.json();
        String foreign = part.equals("q-1")
                ? document.replace("\"q-1\"", "\"q-1" + other + "\"")
                : document.replace(part + "/member-7\"", part + "/member-7" + other + "\"");
        Assume.that(!foreign.equals(document));
        VerificationAnswer answer = Payer.answer(foreign, QUERY);
        boolean isOfThisQuestion = !part.equals("q-1");
        RetryAdvice advice = isOfThisQuestion ? new RetryAdvice.Corrected() : RetryAdvice.now();
        assertThat(answer).isEqualTo(Undetermined.because(Reason.MISMATCH, advice));
    }

    @Provide
    Arbitrary<String> part() {
        return Arbitraries.of("q-1", "Patient", "Coverage");
    }

    /** VF7. */
    @Property
    void an_answer_that_was_cut_off_is_never_a_denial(@ForAll("said") Said said, @ForAll Random random) {
        byte[] document = Payer.utf8(said.json());
        byte[] cut = Arrays.copyOf(document, random.nextInt(document.length));
        assertThat(Payer.answer(cut, QUERY)).isInstanceOf(Undetermined.class);
    }

    /** VF1, VF7. */
    @Property
    void any_bytes_are_a_problem_and_never_a_denial(@ForAll byte[] bytes) {
        assertThat(ResponseReader.read(bytes).problems()).isNotEmpty();
        assertThat(Payer.answer(bytes, QUERY)).isInstanceOf(Undetermined.class);
    }

    /** VF1, VF7. */
    @Property
    void any_pieces_of_a_document_are_an_answer_or_a_problem_and_never_a_denial(@ForAll("pieces") String pieces) {
        CoverageResponses read = Own.read(pieces);
        assertThat(read.problems()).isNotEmpty();
        assertThat(Payer.answer(pieces, QUERY)).isInstanceOf(Undetermined.class);
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"resourceType\":\"CoverageEligibilityResponse\"",
                "\"resourceType\":\"Bundle\",\"entry\":[",
                "{\"resource\":",
                "\"inforce\":false",
                "\"insurance\":[{",
                "\"item\":[{",
                "\"outcome\":\"complete\"",
                "null",
                "7",
                "\"\\u0000\"",
                "\"\\uD800\"",
                "1e999999999",
                "[".repeat(40),
                "{\"a\":".repeat(40),
                "\u0000",
                "\"");
        return pieces.list().ofMaxSize(20).map(it -> String.join("", it));
    }

    /** VF8. */
    @Example
    void asking_again_is_advised_if_and_only_if_what_the_payer_says_allows_it() {
        String outcome = "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"%s\",\"code\":\"%s\"}]}";
        for (String later :
                List.of("transient", "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled")) {
            assertThat(Payer.answer(outcome.formatted("error", later), QUERY))
                    .isEqualTo(Undetermined.because(Reason.REFUSED, RetryAdvice.now()));
        }
        for (String never : List.of("invalid", "not-found", "forbidden", "security", "business-rule", "nonsense")) {
            assertThat(Payer.answer(outcome.formatted("fatal", never), QUERY))
                    .isEqualTo(Undetermined.because(Reason.REFUSED, new RetryAdvice.Corrected()));
        }
        assertThat(Payer.answer(outcome.formatted("information", "informational"), QUERY))
                .isEqualTo(Undetermined.because(Reason.NO_ANSWER, RetryAdvice.now()));
    }

    /** VF10. */
    @Property(tries = 300)
    void a_request_holds_the_declared_fields_and_nothing_else(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 64) String member,
            @ForAll @AlphaChars @StringLength(min = 1, max = 64) String correlation,
            @ForAll("level") LevelOfCare level) {
        List<byte[]> sent = new ArrayList<>();
        Payer.verifier(question -> {
                    sent.add(question);
                    return question;
                })
                .build()
                .verify(Payer.query(correlation, member, level));
        Set<String> names = new TreeSet<>();
        Set<String> values = new TreeSet<>();
        // VF11: nothing is kept between calls, and one call asks once.
        assertThat(sent).hasSize(1);
        collect(new JsonMapper().readTree(sent.get(0)), names, values);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "resourceType",
                        "identifier",
                        "value",
                        "status",
                        "purpose",
                        "patient",
                        "reference",
                        "servicedPeriod",
                        "start",
                        "end",
                        "created",
                        "insurer",
                        "insurance",
                        "focal",
                        "coverage",
                        "item",
                        "category",
                        "coding",
                        "system",
                        "code");
        Set<String> known = new TreeSet<>(List.of(
                "CoverageEligibilityRequest",
                correlation,
                "active",
                "auth-requirements",
                "benefits",
                "validation",
                "Patient/" + member,
                "2026-11-23",
                "2026-11-29",
                "2026-11-20T16:00:00Z",
                "Organization/lake-plan",
                "true",
                "Coverage/" + member,
                ServiceCodes.SERVICE_TYPES));
        ServiceCodes.usual().categories(level).forEach(it -> known.add(it.code()));
        assertThat(values).isEqualTo(known);
    }

    @Provide
    Arbitrary<LevelOfCare> level() {
        return Arbitraries.of(LevelOfCare.PHP, LevelOfCare.IOP, LevelOfCare.OUTPATIENT);
    }

    private static void collect(JsonNode node, Set<String> names, Set<String> values) {
        if (node.isObject()) {
            names.addAll(node.propertyNames());
        }
        if (node.isContainer()) {
            node.forEach(it -> collect(it, names, values));
        } else {
            values.add(node.asString());
        }
    }

    /** VF12. */
    @Example
    void amounts_and_dates_are_the_same_in_every_locale_there_is() {
        VerificationQuery query = Payer.query("Q-1", "test0001", LevelOfCare.PHP);
        List<Object> expected = summary(Payer.answer(Own.bytes("active.json"), query));
        assertThat(expected).hasSize(5);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of(
                    "tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "fa-IR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                List<String> sent = new ArrayList<>();
                VerificationAnswer answer = Payer.verifier(question -> {
                            sent.add(new String(question, StandardCharsets.UTF_8));
                            return Own.bytes("active.json");
                        })
                        .build()
                        .verify(query);
                assertThat(summary(answer)).as(tag).isEqualTo(expected);
                assertThat(sent.get(0)).contains("\"start\":\"2026-11-23\"", "\"2026-11-20T16:00:00Z\"");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
