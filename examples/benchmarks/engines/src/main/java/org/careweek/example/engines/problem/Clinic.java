package org.careweek.example.engines.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.Session;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.WeekRequest;

/**
 * The problem of a clinic's week. Whom no schedule could place for a reason that is plain to see is left out.
 *
 * @param week the week
 * @param offers its sessions with seats, by start
 * @param people those who might be placed, in the order of the requests
 * @param apart pairs of them who share no session, each once
 */
public record Clinic(ClinicWeek week, List<Offer> offers, List<Person> people, List<Apart> apart) {

    public Clinic {
        offers = List.copyOf(offers);
        people = List.copyOf(people);
        apart = List.copyOf(apart);
    }

    /**
     * Two who share no session. Prints nothing of them.
     *
     * @param one the one
     * @param other the other
     */
    public record Apart(Person one, Person other) {}

    /** The problem of a week. */
    public static Clinic of(ClinicWeek week) {
        List<Offer> offers = offers(week);
        PersonReader reader = new PersonReader(week, offers);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < week.requests().size(); i++) {
            reader.read(i).ifPresent(people::add);
        }
        return new Clinic(week, offers, people, apart(week, people));
    }

    private static List<Offer> offers(ClinicWeek week) {
        List<Offer> offers = new ArrayList<>();
        for (Session session : week.sessions()) {
            boolean isOpen = session.seats() > 0
                    && week.calendar().closureDuring(session.slot()).isEmpty();
            if (isOpen) {
                offers.add(offer(week, session, offers.size()));
            }
        }
        return offers;
    }

    private static Offer offer(ClinicWeek week, Session session, int index) {
        int served = session.treatmentTime().minutes();
        long day = session.slot().date().toEpochDay() - week.week().firstDate().toEpochDay();
        return new Offer(
                index,
                session.id(),
                Math.toIntExact(day),
                session.slot().start().toEpochSecond(),
                session.slot().end().toEpochSecond(),
                week.policy().counting().counts(session.service()) ? served : 0,
                served,
                session.service(),
                session.seats());
    }

    private static List<Apart> apart(ClinicWeek week, List<Person> people) {
        Map<ParticipantId, Person> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        List<Apart> pairs = new ArrayList<>();
        for (Person person : people) {
            WeekRequest request = week.requests().get(person.index());
            for (ParticipantId id : request.apartFrom()) {
                Person other = byId.get(id);
                boolean saysSoToo = other != null
                        && week.requests().get(other.index()).apartFrom().contains(person.id());
                if (other != null && (!saysSoToo || person.index() < other.index())) {
                    pairs.add(new Apart(person, other));
                }
            }
        }
        return pairs;
    }

    @Override
    public String toString() {
        return "Clinic[" + people.size() + " people, " + offers.size() + " sessions]";
    }
}
