package org.careweek.plugin.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** What a table says to a question, of random tables, against reading them date by date. */
class TableVerifierProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    /** A row as somebody would fill it in; days count from the Monday, hours before the question. */
    private record Line(
            String member, String level, int from, int through, String covered, String authorization, int hoursAgo) {

        static Line any(Random random) {
            int from = random.nextInt(8);
            return new Line(
                    List.of("", "", "", "member-7", "member-8").get(random.nextInt(5)),
                    random.nextInt(6) == 0 ? "PHP" : "IOP",
                    from,
                    from + random.nextInt(8 - from),
                    List.of("YES", "YES", "YES", "NO", "UNKNOWN").get(random.nextInt(5)),
                    List.of("", "UNKNOWN", "YES", "YES", "NO").get(random.nextInt(5)),
                    List.of(-3, 0, 1, 23, 24, 25).get(random.nextInt(6)));
        }

        Csv.Entry row() {
            return Csv.row(
                    "member",
                    member,
                    "level",
                    level,
                    "from",
                    MONDAY.plusDays(from).toString(),
                    "through",
                    MONDAY.plusDays(through).toString(),
                    "covered",
                    covered,
                    "authorization",
                    authorization,
                    "verified_at",
                    made().toString(),
                    "stale_after_days",
                    "1");
        }

        Instant made() {
            return NOW.minus(Duration.ofHours(hoursAgo));
        }

        boolean isFresh() {
            return hoursAgo >= 0 && hoursAgo < 24;
        }
    }

    private record World(List<Line> lines, int from, int through) {

        static World any(Random random) {
            List<Line> lines = new ArrayList<>();
            for (int it = random.nextInt(6); it > 0; it--) {
                lines.add(Line.any(random));
            }
            int from = random.nextInt(8);
            return new World(lines, from, from + random.nextInt(8 - from));
        }

        VerificationQuery query() {
            return VerificationQuery.builder()
                    .payer(new PayerId("payer"))
                    .member(MemberReference.of("member-7"))
                    .level(LevelOfCare.IOP)
                    .dates(MONDAY.plusDays(from), MONDAY.plusDays(through))
                    .askedAt(NOW)
                    .correlation("q-1")
                    .build();
        }

        VerificationAnswer answer(List<Line> others) {
            List<Csv.Entry> rows =
                    new ArrayList<>(others.stream().map(Line::row).toList());
            rows.add(Csv.row("payer", "another"));
            return new TableVerifier(Csv.table(Csv.file(rows))).verify(query());
        }

        List<Line> counting(int day) {
            List<Line> spanning = lines.stream()
                    .filter(it -> it.level().equals("IOP") && it.from() <= day && day <= it.through())
                    .toList();
            List<Line> own = spanning.stream()
                    .filter(it -> it.member().equals("member-7"))
                    .toList();
            return own.isEmpty()
                    ? spanning.stream().filter(it -> it.member().isEmpty()).toList()
                    : own;
        }

        /** Words that say something of a day, such as {@code c:YES} and {@code a:NO}. */
        Set<String> words(int day) {
            Set<String> words = new TreeSet<>();
            counting(day).stream().filter(Line::isFresh).forEach(it -> {
                words.add("c:" + it.covered());
                words.add("a:" + it.authorization());
            });
            words.removeAll(Set.of("c:UNKNOWN", "a:UNKNOWN", "a:"));
            return words;
        }

        String expected() {
            int first = -1;
            int last = -1;
            boolean hasStale = false;
            boolean hasFuture = false;
            for (int day = from; day <= through; day++) {
                Set<String> words = words(day);
                if (words.containsAll(Set.of("c:YES", "c:NO")) || words.containsAll(Set.of("a:YES", "a:NO"))) {
                    return "CONTRADICTORY";
                }
                hasStale |= counting(day).stream().anyMatch(it -> it.hoursAgo() >= 24);
                hasFuture |= counting(day).stream().anyMatch(it -> it.hoursAgo() < 0);
                if (first < 0 && words.stream().anyMatch(it -> it.startsWith("c:"))) {
                    first = day;
                    last = day;
                } else if (first >= 0 && last == day - 1 && words.equals(words(first))) {
                    last = day;
                }
            }
            if (first < 0) {
                return hasStale ? "STALE" : hasFuture ? "FUTURE" : "NOTHING";
            }
            List<Line> said = new ArrayList<>();
            for (int day = first; day <= last; day++) {
                said.addAll(counting(day).stream().filter(Line::isFresh).toList());
            }
            Instant made =
                    said.stream().map(Line::made).min(Comparator.naturalOrder()).orElseThrow();
            return words(first) + " " + MONDAY.plusDays(first) + " " + MONDAY.plusDays(last) + " " + made + " "
                    + made.plus(Duration.ofDays(1));
        }
    }

    /** What was answered, in the oracle's words. */
    private static String told(VerificationAnswer answer) {
        return answer.fold(
                yes -> words("c:YES", authorization(yes)) + span(yes.statement()),
                no -> "[...c:NO]" + span(no.statement()),
                unknown -> switch (unknown.reason()) {
                    case MISMATCH -> unknown.retry() instanceof RetryAdvice.After ? "FUTURE" : "STALE";
                    case NOT_STATED -> "NOTHING";
                    default -> unknown.reason().name();
                });
    }

    private static Optional<String> authorization(IndicatesCovered yes) {
        return switch (yes.authorizationNeeded()) {
            case YES -> Optional.of("a:YES");
            case NO -> Optional.of("a:NO");
            case NOT_STATED -> Optional.empty();
        };
    }

    private static String words(String covered, Optional<String> authorization) {
        Set<String> words = new TreeSet<>(Set.of(covered));
        authorization.ifPresent(words::add);
        return words.toString();
    }

    private static String span(Statement it) {
        return " " + it.from() + " " + it.through() + " " + it.verifiedAt() + " " + it.staleAt();
    }

    /** A denial says nothing of authorizations. */
    private static String comparable(String expected) {
        return expected.replaceAll("\\[[^]]*c:NO]", "[...c:NO]");
    }

    private static String said(World world, List<Line> lines) {
        return told(world.answer(lines));
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::any);
    }

    @Property(tries = 20_000)
    void the_answer_is_what_the_table_says_of_the_first_dates_that_it_speaks_of(@ForAll("worlds") World world) {
        String expected = world.expected();
        assertThat(said(world, world.lines())).isEqualTo(comparable(expected));
        Statistics.label("answer")
                .collect(
                        expected.contains("c:YES") ? "YES" : expected.contains("c:NO") ? "NO" : expected.split(" ")[0]);
        Statistics.label("answer").coverage(seen -> {
            for (String each : List.of("YES", "NO", "CONTRADICTORY", "STALE", "FUTURE", "NOTHING")) {
                seen.check(each).percentage(it -> it > 0.5);
            }
        });
    }

    @Property
    void order_and_repetition_of_rows_change_nothing(@ForAll("worlds") World world, @ForAll long seed) {
        List<Line> more = new ArrayList<>(world.lines());
        more.addAll(world.lines());
        Collections.shuffle(more, new Random(seed));
        assertThat(said(world, more)).isEqualTo(said(world, world.lines()));
    }

    @Property
    void a_row_of_another_level_or_member_changes_nothing(@ForAll("worlds") World world) {
        List<Line> more = new ArrayList<>(world.lines());
        more.add(new Line("", "PHP", 0, 7, "NO", "", 1));
        more.add(new Line("member-8", "IOP", 0, 7, "NO", "", 1));
        assertThat(said(world, more)).isEqualTo(said(world, world.lines()));
    }

    @Property
    void a_row_that_knows_nothing_makes_no_yes_and_no_no(@ForAll("worlds") World world) {
        List<Line> more = new ArrayList<>(world.lines());
        more.add(new Line("", "IOP", 0, 7, "UNKNOWN", "", 0));
        VerificationAnswer before = world.answer(world.lines());
        VerificationAnswer after = world.answer(more);
        assertThat(after.getClass()).isEqualTo(before.getClass());
        Statistics.label("undetermined")
                .collect(before instanceof Undetermined)
                .coverage(seen -> seen.check(false).percentage(it -> it > 10));
    }
}
