package org.careweek.example.engines.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.coverage.UnitKind;
import org.careweek.core.policy.LevelLimits;
import org.careweek.core.program.Participant;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.Track;
import org.careweek.core.program.TrackId;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;

/** Reads the rules of one participant out of a week. */
final class PersonReader {

    private final ClinicWeek week;
    /** By track, each list by start: a large clinic has many tracks, and everyone is in one. */
    private final Map<TrackId, List<Offer>> offers = new HashMap<>();

    private final Map<SessionId, Integer> index = new HashMap<>();
    private final Map<SessionId, Session> sessions = new HashMap<>();

    PersonReader(ClinicWeek week, List<Offer> offers) {
        this.week = week;
        week.sessions().forEach(session -> sessions.put(session.id(), session));
        for (Offer offer : offers) {
            index.put(offer.id(), offer.index());
            sessions.get(offer.id())
                    .tracks()
                    .forEach(track -> this.offers
                            .computeIfAbsent(track, it -> new ArrayList<>())
                            .add(offer));
        }
    }

    /** The part of one request, or nothing where it is plain to see that no schedule can place them. */
    Optional<Person> read(int request) {
        WeekRequest wish = week.requests().get(request);
        boolean canBe = suitsTrack(wish) && index.keySet().containsAll(wish.mustAttend());
        return canBe ? Optional.of(person(request, wish)).filter(PersonReader::hasWeek) : Optional.empty();
    }

    private static boolean suitsTrack(WeekRequest wish) {
        Track track = wish.track();
        Participant participant = wish.participant();
        return track.level() == wish.order().level()
                && track.serves(participant.population())
                && track.suits(participant.focuses());
    }

    private static boolean hasWeek(Person person) {
        int minutes = person.choices().stream().mapToInt(Offer::minutes).sum();
        return person.canChooseForced()
                && minutes >= person.week().least()
                && person.week().most() >= person.week().least()
                && person.days().most() >= person.days().least();
    }

    private Person person(int request, WeekRequest wish) {
        LevelLimits limits = week.policy()
                .limits(
                        wish.track().level(),
                        wish.participant().population(),
                        week.week().firstDate());
        Range band = Range.of(limits.weeklyTime().orElseThrow());
        Range day = limits.dailyTime().map(Range::of).orElse(new Range(0, Range.ANY));
        List<Need> needs = wish.order().needs().stream()
                .map(need -> new Need(need.service(), Range.of(need.perWeek())))
                .toList();
        return new Person(
                request,
                wish.participant().id(),
                choices(wish, day, needs),
                new Range(Math.max(1, band.least()), Math.min(band.most(), most(wish, UnitKind.HOURS))),
                day,
                new Range(limits.treatmentDays(), most(wish, UnitKind.DAYS)),
                new Range(0, most(wish, UnitKind.VISITS)),
                needs,
                wish.order().time().perWeek().minutes(),
                bits(wish.prefers()),
                bits(wish.mustAttend()));
    }

    /** What the payer authorized: of hours in minutes. */
    private static int most(WeekRequest wish, UnitKind kind) {
        return wish.authorized()
                .mostOf(kind)
                .map(units -> (int) Math.min(Range.ANY, units.steps()))
                .orElse(Range.ANY);
    }

    private List<Offer> choices(WeekRequest wish, Range day, List<Need> needs) {
        return offers.getOrDefault(wish.track().id(), List.of()).stream()
                .filter(offer -> suits(sessions.get(offer.id()), wish))
                .filter(offer -> offer.minutes() <= day.most())
                .filter(offer -> needs.stream()
                        .noneMatch(need -> need.service().equals(offer.service())
                                && offer.served() > need.minutes().most()))
                .toList();
    }

    private static boolean suits(Session session, WeekRequest wish) {
        return !wish.mustNotAttend().contains(session.id())
                && wish.participant().availability().allows(session.slot());
    }

    private BitSet bits(Set<SessionId> ids) {
        BitSet bits = new BitSet();
        ids.stream().filter(index::containsKey).forEach(id -> bits.set(index.get(id)));
        return bits;
    }
}
