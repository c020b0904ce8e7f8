package org.careweek.example.clinic.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careweek.testkit.canary.Leak;

/**
 * The places that tell marked text on purpose, and what of it. One that nothing is found in any more must leave this list.
 */
enum Allowed {
    /** The coordinator's own files say whose they are. */
    PLANS(".* > plans\\.json", "week-(participant|session)-[0-9]|week /participants/0/id"),
    APPOINTMENTS(".* > appointments\\.json", "week-(participant-[0-9]|site)|week /(participants/0/id|site/id)"),
    INDEX(".* > (calendars|handouts)/index\\.csv", "week-participant-[0-9]|week /participants/0/id"),
    WEEK_PAGE(
            ".* > week\\.html",
            "week-((participant|session)-[0-9]|room|site-name|track-name)"
                    + "|week /(participants/0/id|sessions/0/room|site/name|tracks/0/name)"),
    COUNTED_WEEKS(".* > weeks\\.csv", "participant|attendance\\.csv line 2 participant"),
    HOURS_PAGE(".* > hours\\.html", "participant|attendance\\.csv line 2 participant"),
    EPISODE(".* > episode\\.json", "authorization-1|episode /authorizations/0/id"),
    EPISODE_PAGE(
            ".* > episode\\.html",
            "participant|authorization-1|episode-site|episode /(participant|site|authorizations/0)/id"),

    /** A question to a payer says about whom it is, and is for nobody else. */
    QUESTION("command: inquire > inquiry-[0-9]+\\.270", "(insured|dependent)-(last|first|number)"),

    /** Somebody asked for one person's week, and is told of each record and session of it, but not the name. */
    EXPLANATION("command: explain > terminal", "(row|session)-[0-9]"),

    /** A message says what came where the format asks for something of the clinic: see {@code Shown}. */
    WEEK_PROBLEMS(
            "week file: .* > terminal errors",
            "week-track|week a name in /rules/minDays"
                    + "|week /(format|policy|sessions/0/(service|start|tracks/0)|site/zone|tracks/0/level|week/(start|changedAt))"),
    EPISODE_PROBLEMS("episode file: .* > terminal errors", "episode /(format|site/zone|reviewsDone/0/id)"),
    SITE_PROBLEMS("attendance folder: sites\\.csv zone .* > terminal errors", "sites\\.csv line 2 zone"),

    /** A participant's calendar tells times, names that tell nothing, and the notice that must come with it. */
    CALENDAR(
            "export: .* ParticipantCalendar > document",
            "CalendarEntry\\.(start|end|uid|Change\\.at)|ParticipantCalendar\\.(changedAt|notice)"),

    /** A hand-out names the first and last date of its week, which are marks of other fields, too. */
    HANDOUT("export: weekview ParticipantCalendar > document", "TransitionRequest\\.date|VerificationQuery\\.from"),

    /** Pages for the coordinator tell what they are asked to show; dates of both pages may be the same. */
    BOARD_PAGE(
            "export: .* WeekBoard > document", "WeekBoard\\..*|CareTimeline\\.(asOf|(Stay|Week)\\.(from|end|start))"),
    TIMELINE_PAGE("export: .* CareTimeline > document", "CareTimeline\\..*"),

    /** From when a row of a policy is in force, and when a week begins, is nobody's own. */
    ROWS("(making|asking): .*\\.HourPolicy", "the date .*"),
    WEEKS("asking: .*\\.ProgramWeek", "the date .*");

    private final Pattern sink;
    private final Pattern field;

    Allowed(String sink, String field) {
        this.sink = Pattern.compile(sink);
        this.field = Pattern.compile(field);
    }

    /** What allows it, if anything does; and only for text that is written as it is. */
    static Optional<Allowed> of(Leak leak) {
        return Arrays.stream(values())
                .filter(place -> leak.encoding().equals("raw"))
                .filter(place -> place.sink.matcher(leak.sink()).matches()
                        && place.field.matcher(leak.field()).matches())
                .findFirst();
    }
}
