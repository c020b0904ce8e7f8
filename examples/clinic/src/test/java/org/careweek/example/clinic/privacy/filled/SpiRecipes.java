package org.careweek.example.clinic.privacy.filled;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.coverage.Authorization;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.policy.PolicyId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.plugin.icalendar.busy.BusyCalendarReader;
import org.careweek.plugin.icalendar.busy.ReadingLimits;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.CalendarEntry;
import org.careweek.spi.calendar.CareTimeline;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.Exported;
import org.careweek.spi.calendar.OpaqueId;
import org.careweek.spi.calendar.ParticipantCalendar;
import org.careweek.spi.calendar.SentEntry;
import org.careweek.spi.calendar.SiteKey;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.BenefitSummary;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.LevelBenefits;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Verification;
import org.careweek.spi.insurance.VerificationQuery;
import org.careweek.spi.insurance.Verifications;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;
import org.careweek.spi.policy.PolicyQuery;
import org.careweek.spi.scheduling.SchedulingRequest;

/** What is sent to plugins, and what they answer. */
final class SpiRecipes {

    private SpiRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        addHost(recipes);
        addCalendars(recipes);
        addPages(recipes);
        addInsurance(recipes);
        recipes.put(BusyCalendarReader.class, (maker, field) -> new BusyCalendarReader(ReadingLimits.standard()));
        recipes.put(PolicyQuery.class, (maker, field) -> PolicyQuery.of(maker.make(PolicyId.class, "PolicyQuery.id")));
        recipes.put(
                SchedulingRequest.Builder.class,
                (maker, field) -> SchedulingRequest.builder(maker.make(ClinicWeek.class)));
        recipes.put(
                SchedulingRequest.class,
                (maker, field) -> maker.make(SchedulingRequest.Builder.class).build());
    }

    private static void addHost(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                Capability.class, (maker, field) -> new Capability(maker.marks().id(field)));
        recipes.put(
                PluginDescriptor.class,
                (maker, field) -> new PluginDescriptor(
                        maker.marks().id("PluginDescriptor.id"),
                        maker.marks().text("PluginDescriptor.version"),
                        Set.of(maker.make(Capability.class, "PluginDescriptor.capabilities"))));
        recipes.put(PluginHost.Builder.class, (maker, field) -> PluginHost.builder());
        recipes.put(PluginHost.class, (maker, field) -> PluginHost.builder().build());
    }

    private static void addCalendars(Map<Class<?>, Recipe> recipes) {
        recipes.put(OpaqueId.class, (maker, field) -> new OpaqueId(maker.marks().lettersAndDigits(field)));
        recipes.put(
                CalendarEntry.Builder.class,
                (maker, field) -> CalendarEntry.builder(
                                maker.make(OpaqueId.class, "CalendarEntry.uid"),
                                maker.marks().instant("CalendarEntry.start").atZone(LeafRecipes.ZONE),
                                maker.marks().instant("CalendarEntry.end").atZone(LeafRecipes.ZONE))
                        .title(maker.make(PrivateText.class, "CalendarEntry.title"))
                        .location(maker.make(PrivateText.class, "CalendarEntry.location"))
                        .description(maker.make(PrivateText.class, "CalendarEntry.description"))
                        .change(maker.make(CalendarEntry.Change.class)));
        recipes.put(
                SentEntry.class,
                (maker, field) -> new SentEntry(
                        maker.make(OpaqueId.class, "SentEntry.uid"),
                        maker.marks().instant("SentEntry.start").atZone(LeafRecipes.ZONE),
                        maker.marks().instant("SentEntry.end").atZone(LeafRecipes.ZONE),
                        CalendarEntry.Status.CONFIRMED,
                        maker.make(CalendarEntry.Change.class),
                        maker.make(OpaqueId.class, "SentEntry.content")));
        recipes.put(
                CalendarEntry.class,
                (maker, field) -> maker.make(CalendarEntry.Builder.class).build());
        recipes.put(
                ParticipantCalendar.Builder.class,
                (maker, field) -> ParticipantCalendar.builder()
                        .zone(LeafRecipes.ZONE)
                        .entries(List.of(maker.make(CalendarEntry.class)))
                        .changedAt(maker.make(Instant.class, "ParticipantCalendar.changedAt"))
                        .disclosure(Disclosure.timesOnly())
                        .notice(maker.make(PrivateText.class, "ParticipantCalendar.notice")));
        recipes.put(
                ParticipantCalendar.class,
                (maker, field) -> maker.make(ParticipantCalendar.Builder.class).build());
        recipes.put(
                Exported.class,
                (maker, field) -> new Exported(
                        "text/plain",
                        "txt",
                        maker.marks().text("Exported.content").getBytes(StandardCharsets.UTF_8)));
        recipes.put(
                SiteKey.class,
                (maker, field) ->
                        SiteKey.of(maker.marks().text("SiteKey.secret").getBytes(StandardCharsets.UTF_8)));
    }

    private static void addPages(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                WeekBoard.Builder.class,
                (maker, field) -> WeekBoard.builder()
                        .site(maker.make(String.class, "WeekBoard.site"))
                        .week(maker.make(LocalDate.class, "WeekBoard.firstDay"), LeafRecipes.ZONE)
                        .groups(List.of(maker.make(WeekBoard.Group.class)))
                        .placed(List.of(maker.make(WeekBoard.Placed.class)))
                        .unplaced(List.of(maker.make(WeekBoard.Unplaced.class)))
                        .notes(List.of(maker.make(WeekBoard.Note.class))));
        recipes.put(
                WeekBoard.class,
                (maker, field) -> maker.make(WeekBoard.Builder.class).build());
        recipes.put(
                CareTimeline.Builder.class,
                (maker, field) -> CareTimeline.builder()
                        .label(maker.make(PrivateText.class, "CareTimeline.label"))
                        .site(maker.make(String.class, "CareTimeline.site"))
                        .asOf(maker.make(LocalDate.class, "CareTimeline.asOf"))
                        .weekStarts(DayOfWeek.MONDAY)
                        .stays(List.of(maker.make(CareTimeline.Stay.class)))
                        .weeks(List.of(maker.make(CareTimeline.Week.class)))
                        .events(List.of(maker.make(CareTimeline.Event.class)))
                        .reviews(List.of(maker.make(CareTimeline.DueReview.class)))
                        .authorizations(List.of(maker.make(CareTimeline.Authorized.class)))
                        .uncovered(List.of(maker.make(LocalDate.class, "CareTimeline.uncovered")))
                        .findings(List.of(maker.make(CareTimeline.Finding.class))));
        recipes.put(
                CareTimeline.class,
                (maker, field) -> maker.make(CareTimeline.Builder.class).build());
    }

    private static void addInsurance(Map<Class<?>, Recipe> recipes) {
        recipes.put(
                IndicatesCovered.Builder.class,
                (maker, field) -> IndicatesCovered.builder(maker.make(Statement.class))
                        .limits(List.of(maker.make(BenefitLimit.class)))
                        .authorizations(List.of(maker.make(Authorization.class)))
                        .evidence(maker.make(PrivateText.class, "IndicatesCovered.evidence")));
        recipes.put(
                IndicatesCovered.class,
                (maker, field) -> maker.make(IndicatesCovered.Builder.class).build());
        recipes.put(
                VerificationQuery.Builder.class,
                (maker, field) -> VerificationQuery.builder()
                        .payer(maker.make(PayerId.class))
                        .member(maker.make(MemberReference.class, "VerificationQuery.member"))
                        .level(LevelOfCare.IOP)
                        .dates(
                                maker.make(LocalDate.class, "VerificationQuery.from"),
                                maker.make(LocalDate.class, "VerificationQuery.through"))
                        .askedAt(maker.make(Instant.class, "VerificationQuery.askedAt"))
                        .correlation(maker.make(String.class, "VerificationQuery.correlation")));
        recipes.put(
                VerificationQuery.class,
                (maker, field) -> maker.make(VerificationQuery.Builder.class).build());
        recipes.put(Currency.class, (maker, field) -> Currency.getInstance("USD"));
        recipes.put(CostSharing.Builder.class, (maker, field) -> CostSharing.builder());
        recipes.put(
                CostSharing.class,
                (maker, field) -> maker.make(CostSharing.Builder.class)
                        .copay(maker.make(Money.class), CostUnit.DAY)
                        .build());
        recipes.put(RetryAdvice.class, (maker, field) -> RetryAdvice.now());
        recipes.put(Verification.class, (maker, field) -> {
            VerificationQuery query = maker.make(VerificationQuery.class);
            Statement statement = new Statement(
                    query.correlation(),
                    query.from(),
                    query.through(),
                    query.askedAt(),
                    maker.make(Instant.class, "Statement.staleAt"));
            return new Verification(
                    query,
                    IndicatesCovered.builder(statement)
                            .limits(List.of(maker.make(BenefitLimit.class)))
                            .build());
        });
        recipes.put(BenefitSummary.class, (maker, field) -> {
            Verification said = maker.make(Verification.class);
            return BenefitSummary.of(
                    new Verifications(List.of(said)),
                    said.query().from(),
                    said.query().askedAt());
        });
        recipes.put(
                LevelBenefits.class,
                (maker, field) -> maker.make(BenefitSummary.class).at(LevelOfCare.IOP));
    }
}
