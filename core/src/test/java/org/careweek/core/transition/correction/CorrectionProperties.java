package org.careweek.core.transition.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.program.LevelOfCare.PHP;
import static org.careweek.core.rule.Severity.BLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.careweek.core.compliance.ComplianceCheck;
import org.careweek.core.compliance.ComplianceReport;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.coverage.AuthorizedUnits;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.hours.AttendanceLine;
import org.careweek.core.hours.CountedHours;
import org.careweek.core.hours.CountedPart;
import org.careweek.core.hours.NaiveHours;
import org.careweek.core.hours.WeekPart;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.policy.PolicyRow;
import org.careweek.core.policy.WeeklyTimeLimit;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Population;
import org.careweek.core.rule.Citation;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.transition.review.Interval;
import org.careweek.core.transition.review.IntervalUnit;
import org.careweek.core.transition.review.Review;
import org.careweek.core.transition.review.ReviewAnchor;
import org.careweek.core.transition.review.ReviewId;
import org.careweek.core.transition.review.ReviewSchedule;
import org.careweek.core.transition.review.ReviewSequence;
import org.careweek.core.transition.review.ServiceDays;

/** LG12 and ST10: what was reported is adjusted by what is told later, and never rewritten. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class CorrectionProperties {

    private static final Citation TEST = Citation.of("A test", "corrections");

    /** Bands so small that a few records can lie below, within and above them. */
    private static final Map<String, NaiveHours.Band> BANDS =
            Map.of("IOP", new NaiveHours.Band(21, 50), "PHP", new NaiveHours.Band(43, 64));

    private static final ComplianceCheck CHECK = new ComplianceCheck(
            HourPolicy.of(
                    new PolicyId("small"),
                    "for tests",
                    CountingPolicy.everySession(),
                    List.of(row(IOP, 21, 50), row(PHP, 43, 64))),
            Population.ADULT);

    private static PolicyRow row(LevelOfCare level, int least, int most) {
        HourBand band = HourBand.through(TreatmentTime.ofMinutes(least), TreatmentTime.ofMinutes(most));
        return PolicyRow.forAll(level, new WeeklyTimeLimit(band, BLOCK, BLOCK), LocalDate.of(1900, 1, 1), TEST);
    }

    private static Authorization grant(String id, LevelOfCare level, int from, int through, int days) {
        return new Authorization(
                AuthorizationId.of(id),
                level,
                Told.MONDAY.plusDays(from),
                Told.MONDAY.plusDays(through),
                AuthorizedUnits.of(days, UnitKind.DAYS));
    }

    /** In the order in which they end. */
    private static final List<Authorization> GRANTS =
            List.of(grant("a", IOP, 0, 15, 3), grant("b", IOP, 8, 40, 3), grant("c", PHP, 3, 41, 4));

    private static final List<ReviewSequence> SEQUENCES = List.of(
            sequence("by-days", IOP, new Interval(2, IntervalUnit.SERVICE_DAYS)),
            sequence("by-sessions", PHP, new Interval(3, IntervalUnit.SESSIONS)),
            sequence("by-calendar", PHP, Interval.ofCalendarDays(7)));

    private static ReviewSequence sequence(String id, LevelOfCare level, Interval interval) {
        return new ReviewSequence(new ReviewId(id), level, ReviewAnchor.STAY_START, interval, interval, TEST);
    }

    private static Terms terms(Told told, Random random) {
        List<ProgramWeek> weeks = IntStream.range(0, 6)
                .filter(week -> random.nextInt(4) > 0)
                .mapToObj(week -> new ProgramWeek(Told.MONDAY.plusWeeks(week), told.zone()))
                .toList();
        List<LocalDate> done = List.of(Told.MONDAY.plusDays(random.nextInt(40)));
        return new Terms(
                CHECK,
                weeks,
                new Authorizations(GRANTS),
                SEQUENCES.stream().map(each -> new ReviewLog(each, done)).toList(),
                Told.MONDAY.plusDays(30L + random.nextInt(20)));
    }

    /** A part as it can be recognised, with what a count of single seconds says of its hours and verdicts. */
    private static Map<String, String> recount(Told told, Terms terms) {
        NaiveHours naive = told.clinic().naive(BANDS);
        Map<LocalDate, CountedPart> listed = new HashMap<>();
        naive.parts().forEach(part -> listed.put(part.start(), part));
        Map<String, String> parts = new TreeMap<>();
        for (ProgramWeek week : terms.weeks()) {
            int from = 0;
            for (int day = 1; day <= 7; day++) {
                LocalDate start = week.firstDate().plusDays(from);
                String level = told.levelOn(start);
                if (day == 7 || !told.levelOn(week.firstDate().plusDays(day)).equals(level)) {
                    CountedPart line = listed.get(start);
                    if (line != null || !level.equals("NONE")) {
                        parts.put(
                                start + " " + (day - from) + " " + level, hours(naive, line, start, day - from, level));
                    }
                    from = day;
                }
            }
        }
        return parts;
    }

    private static String hours(NaiveHours naive, CountedPart line, LocalDate start, int days, String level) {
        StringBuilder text = new StringBuilder();
        long possible = 0;
        for (int day = 0; day < days; day++) {
            possible += naive.possibleSecondsOn(start.plusDays(day));
            text.append(naive.secondsOn(start.plusDays(day)))
                    .append('/')
                    .append(naive.possibleSecondsOn(start.plusDays(day)))
                    .append(' ');
        }
        if (line == null) {
            String verdict = naive.verdict(level, days, 0, possible / 60);
            return text + (days == 7 ? verdict : "PARTIAL") + " " + verdict;
        }
        return text + line.status() + " " + line.prorated();
    }

    private static String verdicts(String hours) {
        return hours.substring(hours.indexOf(' ', hours.lastIndexOf('/')));
    }

    private static String key(ComplianceReport report) {
        WeekPart part = report.hours().part();
        return part.start() + " " + part.days() + " "
                + part.level().map(LevelOfCare::name).orElse("NONE");
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void the_parts_whose_hours_or_verdict_change_are_those_that_counting_all_over_again_finds(@ForAll long seed) {
        Random random = new Random(seed);
        Told before = Told.any(random);
        Told after = before.again(random);
        Terms terms = terms(before, random);
        Map<String, String> was = recount(before, terms);
        Map<String, String> is = recount(after, terms);

        Correction correction = Correction.between(terms.state(before.record()), terms.state(after.record()));

        Set<String> gone = new TreeSet<>(was.keySet());
        gone.removeAll(is.keySet());
        Set<String> come = new TreeSet<>(is.keySet());
        come.removeAll(was.keySet());
        Set<String> changed = was.keySet().stream()
                .filter(part -> is.containsKey(part) && !was.get(part).equals(is.get(part)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> both = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (PartChange change : correction.changes()) {
            both.add(key(change.before()));
            if (change.hoursChange() || change.verdictChanges()) {
                found.add(key(change.before()));
            }
            assertThat(change.verdictChanges())
                    .isNotEqualTo(
                            verdicts(was.get(key(change.before()))).equals(verdicts(is.get(key(change.before())))));
        }
        assertThat(found).isEqualTo(changed);
        assertThat(keys(correction.reports().withdrawn(), both)).isEqualTo(gone);
        assertThat(keys(correction.reports().restated(), both)).isEqualTo(come);

        Statistics.label("what").collect(gone.isEmpty() ? "same parts" : "other parts");
        Statistics.label("change").collect(changed.isEmpty() ? "none" : "some");
        Statistics.label("verdict").collect(correction.changes().stream().anyMatch(PartChange::verdictChanges));
        Statistics.label("what").coverage(it -> it.check("other parts").percentage(share -> share > 5));
        Statistics.label("change").coverage(it -> {
            it.check("none").percentage(share -> share > 10);
            it.check("some").percentage(share -> share > 10);
        });
        Statistics.label("verdict").coverage(it -> it.check(true).percentage(share -> share > 5));
    }

    private static Set<String> keys(List<ComplianceReport> reports, Set<String> without) {
        return reports.stream()
                .map(CorrectionProperties::key)
                .filter(key -> !without.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_correction_lists_exactly_the_reports_that_differ_and_takes_the_old_ones_to_the_new_ones(@ForAll long seed) {
        Random random = new Random(seed);
        Told before = Told.any(random);
        Told after = before.again(random);
        Terms terms = terms(before, random);
        Statement issued = terms.state(before.record());
        Statement corrected = terms.state(after.record());

        Correction correction = Correction.between(issued, corrected);

        List<ComplianceReport> was = reports(before, terms);
        List<ComplianceReport> is = reports(after, terms);
        assertThat(issued.reports()).isEqualTo(was);
        assertThat(correction.reports().withdrawn())
                .isEqualTo(was.stream().filter(each -> !is.contains(each)).toList());
        assertThat(correction.reports().restated())
                .isEqualTo(is.stream().filter(each -> !was.contains(each)).toList());
        List<ComplianceReport> moved = new ArrayList<>(was);
        moved.removeAll(correction.reports().withdrawn());
        moved.addAll(correction.reports().restated());
        assertThat(moved).containsExactlyInAnyOrderElementsOf(is);
        Set<LocalDate> weeks = new TreeSet<>();
        correction
                .reports()
                .withdrawn()
                .forEach(each -> weeks.add(each.hours().part().week().firstDate()));
        correction
                .reports()
                .restated()
                .forEach(each -> weeks.add(each.hours().part().week().firstDate()));
        assertThat(correction.weeks()).extracting(ProgramWeek::firstDate).containsExactlyElementsOf(weeks);

        Correction back = Correction.between(corrected, issued);
        assertThat(back.reports().withdrawn()).isEqualTo(correction.reports().restated());
        assertThat(back.reviews().restated()).isEqualTo(correction.reviews().withdrawn());
        assertThat(back.units()).hasSameSizeAs(correction.units());
    }

    private static List<ComplianceReport> reports(Told told, Terms terms) {
        CountedHours hours = told.clinic().hours();
        return terms.weeks().stream()
                .flatMap(week -> hours.parts(week).stream())
                .map(CHECK::judge)
                .toList();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void dates_of_service_and_units_change_as_counting_them_by_hand_says(@ForAll long seed) {
        Random random = new Random(seed);
        Told before = Told.any(random);
        Told after = before.again(random);
        Terms terms = terms(before, random);

        Correction correction = Correction.between(terms.state(before.record()), terms.state(after.record()));

        TreeSet<LocalDate> was = new TreeSet<>(attended(before));
        TreeSet<LocalDate> is = new TreeSet<>(attended(after));
        assertThat(correction.serviceDates().withdrawn())
                .isEqualTo(was.stream().filter(date -> !is.contains(date)).toList());
        assertThat(correction.serviceDates().restated())
                .isEqualTo(is.stream().filter(date -> !was.contains(date)).toList());
        Map<LocalDate, String> paid = paid(before, was);
        Map<LocalDate, String> pays = paid(after, is);
        List<String> expected = new ArrayList<>();
        for (Authorization grant : GRANTS) {
            String id = grant.id().disclose();
            long used = paid.values().stream().filter(id::equals).count();
            long uses = pays.values().stream().filter(id::equals).count();
            if (used != uses) {
                long granted = grant.granted().whole();
                expected.add(id + " " + (granted - used) + " " + (granted - uses));
            }
        }
        assertThat(correction.units().stream()
                        .map(change -> change.authorization().disclose() + " "
                                + change.before().whole() + " " + change.after().whole()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(correction.covered().restated().stream()
                        .map(covered -> covered.date() + covered.authorization().disclose()))
                .isEqualTo(pays.entrySet().stream()
                        .filter(each -> !each.getValue().equals("nobody")
                                && !each.getValue().equals(paid.get(each.getKey())))
                        .map(each -> each.getKey() + each.getValue())
                        .toList());
        assertThat(correction.uncovered().restated())
                .isEqualTo(pays.keySet().stream()
                        .filter(date -> pays.get(date).equals("nobody") && !"nobody".equals(paid.get(date)))
                        .toList());
        Statistics.label("units").collect(expected.isEmpty());
        Statistics.label("uncovered").collect(correction.uncovered().isEmpty());
        Statistics.label("units").coverage(it -> it.check(false).percentage(share -> share > 10));
        Statistics.label("uncovered").coverage(it -> it.check(false).percentage(share -> share > 5));
    }

    /** The dates of the records that have some time; each has a session of its own. */
    private static List<LocalDate> attended(Told told) {
        return told.lines().stream()
                .filter(told::isAttended)
                .map(AttendanceLine::start)
                .map(start -> start.toLocalDate())
                .toList();
    }

    /** Which grant pays for each date: the first in order of end that is for the level, spans the date and has a day. */
    private static Map<LocalDate, String> paid(Told told, Set<LocalDate> dates) {
        Map<String, Long> left = new HashMap<>();
        GRANTS.forEach(grant -> left.put(grant.id().disclose(), grant.granted().whole()));
        Map<LocalDate, String> paid = new TreeMap<>();
        for (LocalDate date : dates) {
            String payer = "nobody";
            for (Authorization grant : GRANTS) {
                boolean spans = !date.isBefore(grant.from()) && !date.isAfter(grant.through());
                if (payer.equals("nobody")
                        && spans
                        && grant.level().name().equals(told.levelOn(date))
                        && left.get(grant.id().disclose()) > 0) {
                    payer = grant.id().disclose();
                    left.merge(payer, -1L, Long::sum);
                }
            }
            paid.put(date, payer);
        }
        return paid;
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void reviews_change_as_asking_for_them_all_over_again_says(@ForAll long seed) {
        Random random = new Random(seed);
        Told before = Told.any(random);
        Told after = before.again(random);
        Terms terms = terms(before, random);

        Correction correction = Correction.between(terms.state(before.record()), terms.state(after.record()));

        List<Review> was = reviews(before, terms);
        List<Review> is = reviews(after, terms);
        assertThat(correction.reviews().withdrawn())
                .isEqualTo(was.stream().filter(each -> !is.contains(each)).toList());
        assertThat(correction.reviews().restated())
                .isEqualTo(is.stream().filter(each -> !was.contains(each)).toList());
        Statistics.label("reviews").collect(correction.reviews().isEmpty());
        Statistics.label("reviews").coverage(it -> it.check(false).percentage(share -> share > 10));
    }

    private static List<Review> reviews(Told told, Terms terms) {
        CareRecord record = told.record();
        ServiceDays days = ServiceDays.of(record.calendar(), attended(told));
        return terms.reviews().stream()
                .flatMap(log ->
                        ReviewSchedule.of(log.sequence(), record.episode(), days)
                                .reviews(terms.asOf(), log.done())
                                .stream())
                .toList();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void what_is_told_again_unchanged_changes_nothing_and_what_was_stated_stays_whatever_is_told_later(
            @ForAll long seed) {
        Random random = new Random(seed);
        Told before = Told.any(random);
        Terms terms = terms(before, random);
        Statement issued = terms.state(before.record());
        List<ComplianceReport> reports = List.copyOf(issued.reports());

        Correction.between(issued, terms.state(before.again(random).record()));
        CareRecord same = before.record().corrected(before.record().attendance());

        assertThat(issued.reports()).isEqualTo(reports);
        assertThat(terms.state(before.record())).isEqualTo(issued);
        assertThat(terms.state(same)).isEqualTo(issued);
        Correction none = Correction.between(issued, terms.state(same));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.weeks()).isEmpty();
        assertThat(none.changes()).isEmpty();
    }
}
