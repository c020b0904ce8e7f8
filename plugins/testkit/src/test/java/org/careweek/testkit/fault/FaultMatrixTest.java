package org.careweek.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The whole matrix: what becomes of each fault, for each kind of plugin, and that a test shows it. */
class FaultMatrixTest {

    private static final int FAULTS = 20;

    /** Each fault, and its outcome for exporters, verifiers, providers of policies and engines, in this order. */
    private static final String DECLARED = """
            G1  null instead of an answer            CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G2  half-built or changing answers       CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G3  unchecked exceptions                 CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G4  undeclared checked exceptions        CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G5  exceptions that throw when asked     CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G6  an overflow of the stack             CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G7  classes that are missing or fail     CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G8  waiting                              LIMITED          CONTAINED        LIMITED          LIMITED
            G9  waiting, whoever interrupts          DOES_NOT_APPLY   LIMITED          DOES_NOT_APPLY   DOES_NOT_APPLY
            G10 changing the request                 CONTAINED        DOES_NOT_APPLY   DOES_NOT_APPLY   CONTAINED
            G11 interrupting itself                  DETECTED_BY_KIT  CONTAINED        DETECTED_BY_KIT  DETECTED_BY_KIT
            G12 huge answers                         CONTAINED        CONTAINED        CONTAINED        DOES_NOT_APPLY
            G13 changing the machine                 DETECTED_BY_KIT  DETECTED_BY_KIT  DETECTED_BY_KIT  DETECTED_BY_KIT
            G14 changing the context class loader    CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G15 leaving threads                      DETECTED_BY_KIT  DETECTED_BY_KIT  DETECTED_BY_KIT  DETECTED_BY_KIT
            G16 mixing up callers                    DETECTED_BY_KIT  CONTAINED        DETECTED_BY_KIT  CONTAINED
            G17 bad registration                     CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G18 lies                                 DOES_NOT_APPLY   CONTAINED        CONTAINED        CONTAINED
            G19 a class loader that cannot go        CONTAINED        CONTAINED        CONTAINED        CONTAINED
            G20 a slow start                         LIMITED          LIMITED          LIMITED          LIMITED
            """;

    /** Why no test shows a cell. */
    private static final Map<String, String> WHY_NOT = Map.of(
            "G9",
                    "nothing ends a call on its caller's own thread; the promise is for kinds that wait for other machines",
            "G10", "a request of this kind has nothing that could be changed",
            "G12", "an assignment names nobody but the people and sessions of its week, or is refused",
            "G18", "a document claims nothing that a host could check; the contract reads documents back");

    private static final List<Class<?>> GROUPS = List.of(
            ThrownFaultsTest.class,
            TamperingFaultsTest.class,
            HalfBuiltAnswersTest.class,
            HangingFaultsTest.class,
            InterruptionFaultsTest.class,
            SizeFaultsTest.class,
            SharedStateFaultsTest.class,
            ConcurrencyFaultsTest.class,
            RegistrationFaultsTest.class,
            LyingFaultsTest.class,
            LetGoTest.class,
            SlowStartTest.class);

    private static Map<String, Map<Kind, Outcome>> declared() {
        Map<String, Map<Kind, Outcome>> table = new LinkedHashMap<>();
        DECLARED.lines().forEach(line -> {
            List<String> words = List.of(line.split(" +"));
            List<String> outcomes = words.subList(words.size() - Kind.values().length, words.size());
            Map<Kind, Outcome> row = new TreeMap<>();
            Arrays.stream(Kind.values()).forEach(kind -> row.put(kind, Outcome.valueOf(outcomes.get(kind.ordinal()))));
            assertThat(table.put(words.get(0), row)).as(words.get(0)).isNull();
        });
        return table;
    }

    private static Map<String, Map<Kind, Set<Outcome>>> shown() {
        Map<String, Map<Kind, Set<Outcome>>> table = new TreeMap<>();
        for (Class<?> group : GROUPS) {
            for (Method method : group.getDeclaredMethods()) {
                for (Shows shows : method.getAnnotationsByType(Shows.class)) {
                    assertThat(AnnotationSupport.isAnnotated(method, Testable.class))
                            .as(method.getName())
                            .isTrue();
                    for (String fault : shows.value()) {
                        for (Kind kind : shows.kinds()) {
                            table.computeIfAbsent(fault, it -> new TreeMap<>())
                                    .computeIfAbsent(kind, it -> EnumSet.noneOf(Outcome.class))
                                    .add(shows.outcome());
                        }
                    }
                }
            }
        }
        return table;
    }

    @Test
    void every_fault_has_an_outcome_for_every_kind() {
        assertThat(declared().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FAULTS)
                        .mapToObj(number -> "G" + number)
                        .toList());
        assertThat(declared().values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactly(Kind.values()));
    }

    @Test
    void tests_show_what_is_declared_cell_by_cell_and_nothing_else() {
        Map<String, Map<Kind, Set<Outcome>>> shown = shown();
        assertThat(declared().keySet()).containsAll(shown.keySet());
        declared()
                .forEach((fault, row) -> row.forEach((kind, outcome) -> {
                    Set<Outcome> evidence = shown.getOrDefault(fault, Map.of()).getOrDefault(kind, Set.of());
                    Set<Outcome> expected = outcome == Outcome.DOES_NOT_APPLY ? Set.of() : Set.of(outcome);
                    assertThat(evidence).as(fault + " of " + kind).isEqualTo(expected);
                }));
    }

    @Test
    void whatever_does_not_apply_says_why() {
        Set<String> without = new TreeSet<>();
        declared().forEach((fault, row) -> {
            if (row.containsValue(Outcome.DOES_NOT_APPLY)) {
                without.add(fault);
            }
        });
        assertThat(WHY_NOT.keySet()).containsExactlyInAnyOrderElementsOf(without);
    }
}
