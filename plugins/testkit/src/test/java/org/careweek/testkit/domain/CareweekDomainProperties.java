package org.careweek.testkit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.hours.Attendance;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.Participant;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.SeriesRoster;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.CareEpisode;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.WeekBoard;

/** Every type that the domain names in its Javadoc comes by its type alone, beside what jqwik makes itself. */
@Domain(CareweekDomain.class)
class CareweekDomainProperties {

    @Property(tries = 50)
    void times_come_by_their_types(
            @ForAll ZoneId zone,
            @ForAll Instant instant,
            @ForAll ProgramWeek week,
            @ForAll TreatmentTime time,
            @ForAll HourBand band,
            @ForAll WeeklyAvailability availability) {
        assertThat(AnyZones.US.contains(zone) || AnyZones.STEADY.contains(zone) || AnyZones.NASTY.contains(zone))
                .isTrue();
        assertThat(instant).isBetween(Instant.EPOCH, Instant.parse("2051-01-01T00:00:00Z"));
        assertThat(week.firstDate().getYear()).isBetween(1969, 2050);
        assertThat(time.minutes()).isBetween(0, 10_080);
        assertThat(band.least().minutes()).isLessThanOrEqualTo(1800);
        assertThat(availability.windows()).hasSizeLessThanOrEqualTo(10);
    }

    @Property(tries = 50)
    void care_comes_by_its_types(
            @ForAll Participant participant,
            @ForAll Session session,
            @ForAll LivedWeek lived,
            @ForAll CountingPolicy counting,
            @ForAll HourPolicy policy,
            @ForAll Authorizations authorizations,
            @ForAll CareStory story) {
        assertThat(participant.id().disclose()).matches("p[0-9]+");
        assertThat(session.slot().length().minutes()).isBetween(1, 1440);
        assertThat(lived.attendance().stream().map(Attendance::id)).doesNotHaveDuplicates();
        assertThat(lived.timetable()).isSortedAccordingTo(Session.BY_START);
        assertThat(counting.notCounted()).hasSizeLessThanOrEqualTo(4);
        assertThat(policy.rows()).isNotEmpty();
        assertThat(authorizations.all()).hasSizeLessThanOrEqualTo(5);
        assertThat(story.asked().size()).isLessThanOrEqualTo(16);
    }

    @Property(tries = 50, seed = "4")
    void clinics_and_texts_come_by_their_types_beside_what_jqwik_makes(
            @ForAll CareEpisode episode,
            @ForAll SeriesRoster roster,
            @ForAll ClinicWeek clinic,
            @ForAll PrivateText text,
            @ForAll ParticipantCalendar calendar,
            @ForAll WeekBoard board,
            @ForAll List<ProgramWeek> weeks,
            @ForAll LevelOfCare level,
            @ForAll int number) {
        assertThat(episode.stays().size()).isLessThanOrEqualTo(episode.events().size());
        assertThat(roster.memberships()).hasSizeLessThanOrEqualTo(8);
        assertThat(clinic.requests()).hasSizeBetween(1, ClinicSize.SMALL.people());
        assertThat(text).hasToString("[private]");
        assertThat(calendar.entries()).hasSizeLessThanOrEqualTo(8);
        assertThat(board.groups()).hasSizeLessThanOrEqualTo(12);
        assertThat(weeks).doesNotContainNull();
        Statistics.label("jqwik's").collect(level, number > 0);
        Statistics.label("jqwik's")
                .coverage(it -> it.check(LevelOfCare.IOP, true).count(times -> times > 0));
    }

    @Property(tries = 2000, seed = "3")
    void a_text_is_hostile_only_where_it_is_asked_for(@ForAll @HostileText String hostile, @ForAll String any) {
        Statistics.label("hostile").collect(hostile.contains("${x}") || hostile.contains("\u202e"));
        Statistics.label("any").collect(any.contains("${x}"));
        Statistics.label("hostile").coverage(it -> it.check(true).count(times -> times > 20));
        Statistics.label("any").coverage(it -> it.check(true).count(times -> times == 0));
    }

    @Example
    void every_type_of_the_domain_is_asked_for_here() {
        Set<Class<?>> asked = new HashSet<>();
        for (Method method : CareweekDomainProperties.class.getDeclaredMethods()) {
            asked.addAll(Arrays.asList(method.getParameterTypes()));
        }
        assertThat(asked).containsAll(CareweekDomain.types());
    }

    @Example
    void a_failing_sample_shows_what_the_values_keep_to_themselves() {
        LivedWeek lived = Samples.of(CareweekArbitraries.livedWeeks(), 1).get(0);
        InventedData format = new InventedData();
        assertThat(format.appliesTo(lived)).isTrue();
        assertThat(format.report(lived).toString()).contains("lived", "week");
        assertThat(format.appliesTo(lived.attendance().get(0))).isTrue();
        assertThat(format.report(lived.attendance().get(0)).toString()).contains("presence", "status");
        assertThat(format.report(PrivateText.of("invented"))).isEqualTo("invented");
        assertThat(format.appliesTo("[private]")).isFalse();
        assertThat(format.appliesTo(TreatmentTime.ZERO)).isFalse();
    }
}
