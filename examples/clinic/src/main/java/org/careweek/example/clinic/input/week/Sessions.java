package org.careweek.example.clinic.input.week;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.careweek.core.program.PrivateText;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.Shown;
import org.careweek.example.clinic.input.json.Element;
import org.careweek.example.clinic.input.json.Ids;

/** The sessions of a week as far as they could be read. */
record Sessions(List<SessionEntry> entries, Ids ids) {

    static final String SERVICE = "a service such as GROUP_THERAPY";

    private static final int MOST = 60_000;
    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_SEATS = 1_000_000;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

    /** @param week absent where its dates could not be read */
    static Sessions in(Element list, Ids tracks, Optional<WeekSpan> week) {
        List<Element> sessions = list.objects(MOST);
        Ids ids = Ids.of("session", list.isList(), sessions, Shown::text);
        List<SessionEntry> entries = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            entries.add(session(sessions.get(i), ids.get(i), tracks, week));
        }
        return new Sessions(entries, ids);
    }

    static Optional<String> serviceNamed(String name) {
        return Optional.of(name).filter(n -> IDENTIFIER.matcher(n).matches());
    }

    private static SessionEntry session(Element session, String id, Ids tracks, Optional<WeekSpan> week) {
        Optional<String> service = session.field("service").parsed(SERVICE, Shown::text, Sessions::serviceNamed);
        List<String> allowed = tracks.referencesIn(session.field("tracks"), Shown::text);
        Element startField = session.field("start");
        Optional<LocalDateTime> start =
                startField.parsed("a wall-clock time, YYYY-MM-DDTHH:MM", Shown::text, Moments::wallClock);
        OptionalInt minutes = session.field("minutes").whole(1, MOST_MINUTES);
        start.ifPresent(time -> week.ifPresent(span -> span.check(startField, time, minutes.orElse(1))));
        return new SessionEntry(
                id,
                service.orElse(""),
                allowed,
                start.orElse(LocalDateTime.MIN),
                minutes.orElse(1),
                session.field("capacity").whole(0, MOST_SEATS).orElse(0),
                PrivateText.of(session.field("facilitator").optionalText().orElse("")),
                session.field("room").optionalText().orElse(""));
    }
}
