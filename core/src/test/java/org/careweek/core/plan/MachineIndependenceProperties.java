package org.careweek.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careweek.core.program.LevelOfCare.IOP;
import static org.careweek.core.testing.Drafts.MONDAY;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.careweek.core.testing.Drafts;
import org.careweek.core.testing.Policies;
import org.careweek.core.testing.Zones;

/** WK10. The charset has no place in core, which reads and writes no bytes. */
class MachineIndependenceProperties {

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                        "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR", "tr-TR", "ja-JP-u-ca-japanese", "en-US")
                .map(Locale::forLanguageTag);
    }

    @Property
    void the_machines_own_locale_and_zone_change_no_verdict_and_no_word_of_it(
            @ForAll("locales") Locale locale,
            @ForAll(supplier = Zones.Any.class) ZoneId machine,
            @ForAll(supplier = Zones.Any.class) ZoneId site,
            @ForAll @IntRange(min = 1, max = 2_000) int minutes) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        List<String> expected = verdict(site, minutes);
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            assertThat(verdict(site, minutes)).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static List<String> verdict(ZoneId site, int minutes) {
        PlanDraft draft =
                Drafts.empty(IOP, 1200, site, MONDAY).withSessions(Drafts.sessions(IOP, minutes, site, MONDAY));
        return draft
                .check(Policies.clinic())
                .fold(it -> it.plan().advisories(), PlanOutcome.Rejected::violations)
                .stream()
                .map(it -> it.rule() + " " + it.explanation())
                .toList();
    }
}
