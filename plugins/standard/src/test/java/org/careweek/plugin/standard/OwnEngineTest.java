package org.careweek.plugin.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.core.policy.StandardPolicies;
import org.careweek.core.program.CareOrder;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.OrderedTime;
import org.careweek.core.program.Participant;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Population;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.SearchLimits;
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.scheduling.WeekScheduler;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.Test;

class OwnEngineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final TrackId EVENING = new TrackId("evening");

    private static Session group(String id, int day) {
        TimeSlot slot = TimeSlot.of(MONDAY.plusDays(day).atTime(17, 0), TreatmentTime.ofHours(3), ZoneOffset.UTC);
        return Session.of(new SessionId(id), ServiceType.GROUP_THERAPY, slot, Set.of(EVENING), 1);
    }

    private static WeekRequest request(String id) {
        return WeekRequest.of(
                new Participant(ParticipantId.of(id), Population.ADULT, Set.of(), WeeklyAvailability.always()),
                Track.of(EVENING, "Evening", LevelOfCare.IOP),
                new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(9)), List.of()));
    }

    private static ClinicWeek week() {
        return new ClinicWeek(
                StandardPolicies.standard(),
                ProgramCalendar.of(ZoneOffset.UTC, DayOfWeek.MONDAY),
                new ProgramWeek(MONDAY, ZoneOffset.UTC),
                List.of(group("mon", 0), group("wed", 2), group("fri", 4)),
                List.of(request("p-1"), request("p-2")));
    }

    /** Three groups of three hours with one seat each: room for one of two. */
    @Test
    void the_engine_places_whom_the_scheduler_places_and_a_host_agrees() {
        ClinicWeek week = week();
        SearchLimits limits = new SearchLimits(7, 20);
        var schedule = new WeekScheduler().schedule(week, limits, (done, total) -> true);
        PluginHost host = PluginHost.builder().with(new OwnEngine()).build();

        SchedulingAnswer answer = host.engine("careweek")
                .orElseThrow()
                .schedule(SchedulingRequest.builder(week).limits(limits).build());

        assertThat(answer).isInstanceOfSatisfying(SchedulingAnswer.Assigned.class, assigned -> {
            assertThat(assigned.sessions()).hasSize(1);
            assertThat(assigned.sessions().get(schedule.plans().get(0).participant()))
                    .containsExactlyInAnyOrder(new SessionId("mon"), new SessionId("wed"), new SessionId("fri"));
            assertThat(assigned.bound()).hasValue(schedule.bound());
        });
    }

    @Test
    void threads_of_the_host_share_the_work_and_change_nothing() {
        AtomicInteger shared = new AtomicInteger();
        SchedulingRequest alone = SchedulingRequest.builder(week())
                .limits(new SearchLimits(7, 20))
                .build();
        SchedulingRequest helped = SchedulingRequest.builder(week())
                .limits(new SearchLimits(7, 20))
                .helpers(
                        work -> {
                            shared.incrementAndGet();
                            work.run();
                        },
                        1)
                .build();

        assertThat(new OwnEngine().schedule(helped)).isEqualTo(new OwnEngine().schedule(alone));
        assertThat(shared).hasPositiveValue();
    }
}
