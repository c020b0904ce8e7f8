package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careweek.core.time.HourBand;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.junit.jupiter.api.Test;

/** Who belongs in which track, and what may be ordered for whom. */
class PlacementTest {

    private static final TrackId ID = new TrackId("teens");
    private static final TreatmentTime HOUR = TreatmentTime.ofHours(1);

    @Test
    void a_track_serves_the_age_groups_it_is_made_for() {
        Track teens = new Track(ID, "Teens", LevelOfCare.IOP, Set.of(Population.ADOLESCENT), Set.of());
        assertThat(teens.serves(Population.ADOLESCENT)).isTrue();
        assertThat(teens.serves(Population.ADULT)).isFalse();
        assertThat(Population.values())
                .allSatisfy(population -> assertThat(
                                Track.of(ID, "Everybody", LevelOfCare.IOP).serves(population))
                        .isTrue());
    }

    @Test
    void a_track_for_nobody_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Track(ID, "Nobody", LevelOfCare.IOP, Set.of(), Set.of()));
    }

    @Test
    void a_track_with_a_focus_suits_whoever_shares_it_and_one_without_suits_everybody() {
        Track opioid = new Track(
                ID,
                "Opioid use",
                LevelOfCare.IOP,
                Set.of(Population.ADULT),
                Set.of(Focus.OPIOID_USE, Focus.STIMULANT_USE));
        assertThat(opioid.suits(Set.of(Focus.OPIOID_USE, Focus.WORKING_PROFESSIONALS)))
                .isTrue();
        assertThat(opioid.suits(Set.of(Focus.ALCOHOL_USE))).isFalse();
        assertThat(opioid.suits(Set.of())).isFalse();
        assertThat(Track.of(ID, "Everybody", LevelOfCare.IOP).suits(Set.of(Focus.ALCOHOL_USE)))
                .isTrue();
    }

    @Test
    void an_order_names_each_service_once_and_keeps_them_sorted() {
        ServiceNeed group = new ServiceNeed(ServiceType.GROUP_THERAPY, HourBand.atLeast(HOUR));
        ServiceNeed education = new ServiceNeed(ServiceType.EDUCATION, HourBand.atLeast(HOUR));
        OrderedTime ordered = new OrderedTime(TreatmentTime.ofHours(12));
        assertThat(new CareOrder(LevelOfCare.IOP, ordered, List.of(group, education)).needs())
                .containsExactly(education, group);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareOrder(LevelOfCare.IOP, ordered, List.of(group, group)));
    }

    @Test
    void an_order_of_no_time_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderedTime(TreatmentTime.ZERO));
    }

    @Test
    void people_and_their_orders_print_nothing() {
        assertThat(new CareOrder(LevelOfCare.IOP, new OrderedTime(HOUR), List.of()))
                .hasToString("CareOrder[private]");
        assertThat(new Participant(ParticipantId.of("p1"), Population.ADULT, Set.of(), WeeklyAvailability.always()))
                .hasToString("Participant[private]");
    }

    @Test
    void breaks_come_in_the_order_of_the_day() {
        Break late = new Break(TreatmentTime.ofHours(2), TreatmentTime.ofMinutes(5));
        Break early = new Break(HOUR, TreatmentTime.ofMinutes(15));
        Break earlyAndShort = new Break(HOUR, TreatmentTime.ofMinutes(10));
        assertThat(Stream.of(late, early, earlyAndShort).sorted()).containsExactly(earlyAndShort, early, late);
    }

    @Test
    void a_template_is_checked_like_a_session() {
        assertThat(template(HOUR, 0).seats()).isZero();
        assertThat(template(HOUR, 1).setting())
                .isEqualTo(new Setting(Setting.Modality.IN_PERSON, PrivateText.of(""), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> template(HOUR, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> template(TreatmentTime.ZERO, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> template(TreatmentTime.ofMinutes(24 * 60 + 1), 1));
    }

    private static SessionTemplate template(TreatmentTime length, int seats) {
        return new SessionTemplate(
                ServiceType.GROUP_THERAPY,
                DayOfWeek.MONDAY,
                LocalTime.of(18, 0),
                length,
                List.of(),
                Set.of(ID),
                seats,
                Setting.inPerson());
    }
}
