package org.careweek.testkit.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.careweek.core.coverage.Authorizations;
import org.careweek.core.policy.CountingPolicy;
import org.careweek.core.policy.HourPolicy;
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

/**
 * Makes the parameters of a property from {@link CareweekArbitraries}, by their types:
 *
 * <pre>{@code
 * @Property
 * @Domain(CareweekDomain.class)
 * void lunch_never_counts(@ForAll LivedWeek lived, @ForAll HourPolicy policy) { … }
 * }</pre>
 *
 * <p>It knows {@link ZoneId}, {@link Instant}, {@link ProgramWeek}, {@link TreatmentTime}, {@link HourBand},
 * {@link WeeklyAvailability}, {@link Participant}, {@link Session}, {@link LivedWeek}, {@link CountingPolicy},
 * {@link HourPolicy}, {@link Authorizations}, {@link CareStory}, {@link CareEpisode}, {@link SeriesRoster}, {@link ClinicWeek}
 * ({@link ClinicSize#SMALL}), {@link PrivateText}, {@code @}{@link HostileText}{@code  String}, {@link ParticipantCalendar} and
 * {@link WeekBoard}; and, from jqwik, numbers, enums, lists and the like. A failing sample is shown with all its parts, which
 * are invented, although these types print nothing of people elsewhere.
 */
@Domain(DomainContext.Global.class)
public final class CareweekDomain implements DomainContext {

    /** Above those of jqwik and its modules, some of which make zones and instants too. */
    private static final int PRIORITY = 10;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

    /** Called by jqwik. */
    public CareweekDomain() {}

    private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
        Map<Class<?>, Supplier<Arbitrary<?>>> all = new LinkedHashMap<>();
        all.put(ZoneId.class, CareweekArbitraries::zones);
        all.put(Instant.class, CareweekArbitraries::instants);
        all.put(ProgramWeek.class, CareweekArbitraries::weeks);
        all.put(TreatmentTime.class, AnyTimes::any);
        all.put(HourBand.class, CareweekArbitraries::hourBands);
        all.put(WeeklyAvailability.class, CareweekArbitraries::availabilities);
        all.put(Participant.class, CareweekArbitraries::participants);
        all.put(Session.class, CareweekArbitraries::sessions);
        all.put(LivedWeek.class, CareweekArbitraries::livedWeeks);
        all.put(CountingPolicy.class, CareweekArbitraries::countingPolicies);
        all.put(HourPolicy.class, CareweekArbitraries::policies);
        all.put(Authorizations.class, CareweekArbitraries::authorizations);
        all.put(CareStory.class, CareweekArbitraries::careStories);
        all.put(CareEpisode.class, CareweekArbitraries::episodes);
        all.put(SeriesRoster.class, CareweekArbitraries::rosters);
        all.put(ClinicWeek.class, () -> CareweekArbitraries.clinicWeeks(ClinicSize.SMALL));
        all.put(PrivateText.class, CareweekArbitraries::privateTexts);
        all.put(ParticipantCalendar.class, CareweekArbitraries::participantCalendars);
        all.put(WeekBoard.class, CareweekArbitraries::weekBoards);
        return all;
    }

    /** The types of which this makes values by themselves. */
    static Set<Class<?>> types() {
        return Set.copyOf(BY_TYPE.keySet());
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        List<ArbitraryProvider> providers = new ArrayList<>();
        BY_TYPE.forEach((type, arbitrary) -> providers.add(new OfType(usage -> usage.isOfType(type), arbitrary)));
        providers.add(new OfType(
                usage -> usage.isOfType(String.class) && usage.isAnnotated(HostileText.class),
                CareweekArbitraries::hostileTexts));
        return providers;
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new InventedData());
    }

    private record OfType(Predicate<TypeUsage> asked, Supplier<Arbitrary<?>> arbitrary) implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage usage) {
            return asked.test(usage);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage usage, SubtypeProvider subtypes) {
            return Set.of(arbitrary.get());
        }

        @Override
        public int priority() {
            return PRIORITY;
        }
    }
}
