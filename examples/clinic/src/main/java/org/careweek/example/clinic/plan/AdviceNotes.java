package org.careweek.example.clinic.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.core.program.Session;
import org.careweek.core.program.SessionId;
import org.careweek.core.rule.Rule;
import org.careweek.core.scheduling.ClinicWeek;
import org.careweek.core.scheduling.advice.Advice;
import org.careweek.core.scheduling.advice.DoubleBooking;
import org.careweek.core.scheduling.advice.GroupOutsideSize;
import org.careweek.core.scheduling.advice.NobodyComes;
import org.careweek.core.scheduling.advice.StaffRatioAboveMost;
import org.careweek.core.scheduling.advice.StaffRatioUnknown;
import org.careweek.spi.calendar.WeekBoard;

/**
 * Advice as the coordinator's board shows it, a note for each kind: sessions by their times and ids, and who asks for a size. Names no facilitator.
 *
 * @param week the clinic's week
 * @param advice what was found, by rule
 */
record AdviceNotes(ClinicWeek week, List<Advice> advice) {

    private static final String REMARK = "Advice never changes a plan or the score.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    List<WeekBoard.Note> notes() {
        Map<SessionId, Session> sessions =
                week.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (Advice each : advice) {
            cases.computeIfAbsent(each.explanation().sentence(), it -> new ArrayList<>())
                    .add(inWords(each, id -> words(Objects.requireNonNull(sessions.get(id)))));
        }
        return cases.entrySet().stream()
                .map(each -> new WeekBoard.Note(each.getKey(), REMARK, each.getValue()))
                .toList();
    }

    private static String inWords(Advice advice, Function<SessionId, String> session) {
        if (advice instanceof DoubleBooking twice) {
            return session.apply(twice.second()) + " begins during " + session.apply(twice.first());
        }
        if (advice instanceof GroupOutsideSize outside) {
            return session.apply(outside.session()) + ": " + outside.planned() + " planned, " + outside.size() + " by "
                    + source(outside.rule());
        }
        if (advice instanceof NobodyComes empty) {
            return session.apply(empty.session()) + ": 0 of " + empty.seats() + " seats";
        }
        if (advice instanceof StaffRatioAboveMost above) {
            return above.row().level() + ": " + above.participants() + " participants for " + above.facilitators()
                    + " facilitators, added up over " + days(above.days()) + ", at most "
                    + above.row().most()
                    + " for each by " + source(above.rule());
        }
        if (advice instanceof StaffRatioUnknown unknown) {
            return unknown.row().level() + ", on " + days(unknown.days()) + ": at most "
                    + unknown.row().most() + " for each by " + source(unknown.rule());
        }
        return advice.explanation().toString();
    }

    private static String words(Session session) {
        return DAY.format(session.slot().start()) + "–"
                + TIME.format(session.slot().end()) + " "
                + Boards.words(session.service().name()) + " (" + session.id() + ")";
    }

    private static String source(Rule rule) {
        return rule.citation().source();
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
