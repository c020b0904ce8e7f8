package org.careweek.spi;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.careweek.core.coverage.PayerId;
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
import org.careweek.core.scheduling.WeekRequest;
import org.careweek.core.time.ProgramCalendar;
import org.careweek.core.time.ProgramWeek;
import org.careweek.core.time.TimeSlot;
import org.careweek.core.time.TreatmentTime;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.spi.calendar.CalendarExporter;
import org.careweek.spi.calendar.ExportAnswer;
import org.careweek.spi.calendar.ExportRequest;
import org.careweek.spi.calendar.NotExported;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.policy.HourPolicyProvider;
import org.careweek.spi.policy.PolicyAnswer;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.spi.scheduling.SchedulingRequest;

/** One plugin of each kind that answers as a test asks, a request for each, and an answer that is right. */
final class Answers {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final ExportRequest EXPORT =
            WeekBoard.builder().site("Riverside").week(MONDAY, ZoneOffset.UTC).build();
    static final VerificationQuery QUERY = query("q-1");
    static final PolicyQuery POLICIES =
            PolicyQuery.of(StandardPolicies.standard().id());
    static final SchedulingRequest WEEK = SchedulingRequest.builder(week()).build();
    static final SchedulingAnswer.Assigned PLACED = SchedulingAnswer.Assigned.of(
            Map.of(ParticipantId.of("p-1"), List.of(new SessionId("s-1"), new SessionId("s-2"))));

    private Answers() {}

    static VerificationQuery query(String correlation) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of("member-7"))
                .level(LevelOfCare.IOP)
                .dates(MONDAY, MONDAY.plusDays(6))
                .askedAt(Instant.EPOCH)
                .correlation(correlation)
                .build();
    }

    static Statement statement(String correlation, int firstDay, int lastDay) {
        return new Statement(
                correlation,
                MONDAY.plusDays(firstDay),
                MONDAY.plusDays(lastDay),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60));
    }

    static VerificationAnswer covered(String correlation) {
        return IndicatesCovered.builder(statement(correlation, 0, 6)).build();
    }

    /** Two groups of five hours for one participant of an IOP. */
    private static ClinicWeek week() {
        ZoneId zone = ZoneOffset.UTC;
        TrackId track = new TrackId("evening");
        List<Session> sessions = List.of(session("s-1", 0, track), session("s-2", 1, track));
        Participant who =
                new Participant(ParticipantId.of("p-1"), Population.values()[0], Set.of(), WeeklyAvailability.always());
        CareOrder order = new CareOrder(LevelOfCare.IOP, new OrderedTime(TreatmentTime.ofHours(10)), List.of());
        return new ClinicWeek(
                StandardPolicies.standard(),
                ProgramCalendar.of(zone, DayOfWeek.MONDAY),
                new ProgramWeek(MONDAY, zone),
                sessions,
                List.of(WeekRequest.of(who, Track.of(track, "Evening", LevelOfCare.IOP), order)));
    }

    private static Session session(String id, int day, TrackId track) {
        TimeSlot slot = TimeSlot.of(MONDAY.plusDays(day).atTime(9, 0), TreatmentTime.ofHours(5), ZoneOffset.UTC);
        return Session.of(new SessionId(id), ServiceType.GROUP_THERAPY, slot, Set.of(track), 4);
    }

    /** Exports as told. */
    record Exporter(Function<ExportRequest, ExportAnswer> answer) implements CalendarExporter {
        @Override
        public PluginDescriptor descriptor() {
            return named("exporter");
        }

        @Override
        public ExportAnswer export(ExportRequest request) {
            return answer.apply(request);
        }
    }

    /** Verifies as told. */
    record Verifier(Function<VerificationQuery, VerificationAnswer> answer) implements InsuranceVerifier {
        @Override
        public PluginDescriptor descriptor() {
            return named("verifier");
        }

        @Override
        public VerificationAnswer verify(VerificationQuery query) {
            return answer.apply(query);
        }
    }

    /** Offers policies as told. */
    record Policies(Function<PolicyQuery, PolicyAnswer> answer) implements HourPolicyProvider {
        @Override
        public PluginDescriptor descriptor() {
            return named("policies");
        }

        @Override
        public PolicyAnswer policies(PolicyQuery query) {
            return answer.apply(query);
        }
    }

    /** Schedules as told. */
    record Engine(Function<SchedulingRequest, SchedulingAnswer> answer) implements SchedulingEngine {
        @Override
        public PluginDescriptor descriptor() {
            return named("engine");
        }

        @Override
        public SchedulingAnswer schedule(SchedulingRequest request) {
            return answer.apply(request);
        }
    }

    private static PluginDescriptor named(String id) {
        return new PluginDescriptor(id, "1", Set.of());
    }

    /** The four kinds, each with what it answers when all is well and what is answered for it when nothing is. */
    enum Kind {
        EXPORTER {
            @Override
            Plugin that(Function<Object, Object> answer) {
                return new Exporter(request -> (ExportAnswer) answer.apply(request));
            }

            @Override
            Object ask(PluginHost host) {
                return host.exporter("exporter").orElseThrow().export(EXPORT);
            }

            @Override
            Object right() {
                return new NotExported("this one writes nothing");
            }
        },
        VERIFIER {
            @Override
            Plugin that(Function<Object, Object> answer) {
                return new Verifier(request -> (VerificationAnswer) answer.apply(request));
            }

            @Override
            Object ask(PluginHost host) {
                return host.verifier("verifier").orElseThrow().verify(QUERY);
            }

            @Override
            Object right() {
                return covered("q-1");
            }
        },
        POLICIES {
            @Override
            Plugin that(Function<Object, Object> answer) {
                return new Policies(request -> (PolicyAnswer) answer.apply(request));
            }

            @Override
            Object ask(PluginHost host) {
                return host.policyProvider("policies").orElseThrow().policies(Answers.POLICIES);
            }

            @Override
            Object right() {
                return new PolicyAnswer.Offered(List.of(StandardPolicies.standard()));
            }
        },
        ENGINE {
            @Override
            Plugin that(Function<Object, Object> answer) {
                return new Engine(request -> (SchedulingAnswer) answer.apply(request));
            }

            @Override
            Object ask(PluginHost host) {
                return host.engine("engine").orElseThrow().schedule(WEEK);
            }

            @Override
            Object right() {
                return PLACED;
            }
        };

        abstract Plugin that(Function<Object, Object> answer);

        abstract Object ask(PluginHost host);

        abstract Object right();

        /** Whether an answer concludes nothing. */
        static boolean isNone(Object answer) {
            return answer instanceof NotExported
                    || answer instanceof org.careweek.spi.insurance.Undetermined
                    || answer instanceof PolicyAnswer.Undetermined
                    || answer instanceof SchedulingAnswer.Undetermined;
        }
    }
}
