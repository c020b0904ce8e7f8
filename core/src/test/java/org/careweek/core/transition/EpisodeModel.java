package org.careweek.core.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an episode may do, as a table of states and commands, and the level of each date, as a map. Shares nothing with the code. */
final class EpisodeModel {

    private static final String NOT_YET = "transition.not-in-care";
    private static final String TWICE = "transition.already-admitted";
    private static final String OVER = "transition.after-discharge";

    /** The rule that forbids a command in a state; nothing where it may be asked. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("before UP", NOT_YET),
            Map.entry("before TEMPORARY_UP", NOT_YET),
            Map.entry("before DOWN", NOT_YET),
            Map.entry("before TRANSFER", NOT_YET),
            Map.entry("before CONTINUE", NOT_YET),
            Map.entry("before RELAPSE", NOT_YET),
            Map.entry("before DISCHARGE", NOT_YET),
            Map.entry("in ADMIT", TWICE),
            Map.entry("after ADMIT", OVER),
            Map.entry("after UP", OVER),
            Map.entry("after TEMPORARY_UP", OVER),
            Map.entry("after DOWN", OVER),
            Map.entry("after TRANSFER", OVER),
            Map.entry("after CONTINUE", OVER),
            Map.entry("after RELAPSE", OVER),
            Map.entry("after DISCHARGE", OVER));

    /** What is said and stands in nobody's way. */
    private static final Set<String> ADVISORIES = Set.of(
            "transition.skipped-level",
            "transition.authorized-level",
            "transition.temporary-end",
            "transition.temporary-review",
            "transition.return");

    private String state = "before";
    private int level = -1;
    private LocalDate last = LocalDate.MIN;
    private LocalDate since = LocalDate.MIN;

    /** The level before the temporary step up that led here, or -1; and the planned end, far away where there is none. */
    private int back = -1;

    private LocalDate review = LocalDate.MAX;

    /** Changes of level by date; -1 is out of care. */
    final TreeMap<LocalDate, Integer> changes = new TreeMap<>();

    /** A stay is not continued by dates that cannot be, while a step up is recorded without them. */
    static boolean standsInTheWay(Command command, Set<String> said) {
        boolean badDates = command.kind() == Command.Kind.CONTINUE && said.contains("transition.temporary-end");
        return badDates || !ADVISORIES.containsAll(said);
    }

    /** The rules that have something to say; where none of them stands in the way, the command has been done. */
    Set<String> ask(Command command, LocalDate date) {
        Set<String> said = new TreeSet<>();
        String forbidden = FORBIDDEN.get(state + " " + command.kind());
        if (forbidden != null) {
            said.add(forbidden);
        }
        if (date.isBefore(last)) {
            said.add("transition.date-order");
        }
        boolean relapse = command.kind() == Command.Kind.RELAPSE;
        if (!relapse && !command.hasDecider()) {
            said.add("transition.decider");
        }
        if (!relapse && !command.hasReason()) {
            said.add("transition.reason");
        }
        if (Set.of("ADMIT", "UP", "TEMPORARY_UP", "DOWN")
                .contains(command.kind().name())) {
            said.addAll(ofAssessment(command, command.level()));
            if (!command.isAuthorized(command.level())) {
                said.add("transition.authorized-level");
            }
        }
        if (state.equals("in")) {
            said.addAll(askInCare(command, date));
        }
        if (command.kind() == Command.Kind.CONTINUE && command.asksForAnEnd() && !command.plansAnEnd()) {
            said.add("transition.temporary-end");
        }
        if (!standsInTheWay(command, said)) {
            take(command, date);
        }
        return said;
    }

    private static List<String> ofAssessment(Command command, int placed) {
        int assessed = command.known().assessed();
        return assessed >= 0 && assessed != placed && !command.known().hasRationale()
                ? List.of("transition.rationale")
                : List.of();
    }

    private List<String> askInCare(Command command, LocalDate date) {
        List<String> said = new ArrayList<>();
        boolean up = command.kind() == Command.Kind.UP || command.kind() == Command.Kind.TEMPORARY_UP;
        boolean down = command.kind() == Command.Kind.DOWN;
        if (up || down) {
            if (command.level() == level) {
                said.add("transition.same-level");
            } else if (up ? command.level() < level : command.level() > level) {
                said.add("transition.direction");
            }
            boolean returns = down && command.flag() && back >= 0 && command.level() == back;
            boolean betweenPhpAndInpatient =
                    Math.min(command.level(), level) == 2 && Math.max(command.level(), level) == 4;
            if (Math.abs(command.level() - level) > 1 && !returns && !betweenPhpAndInpatient) {
                said.add("transition.skipped-level");
            }
        }
        if (command.kind() == Command.Kind.TEMPORARY_UP && !command.plansAnEnd()) {
            said.add("transition.temporary-end");
        }
        if (down && command.flag() && (back < 0 || command.level() != back)) {
            said.add("transition.return");
        }
        if (command.kind() == Command.Kind.CONTINUE) {
            said.addAll(ofAssessment(command, level));
            if (back < 0) {
                said.add("transition.continued-stay");
            }
        }
        boolean late = date.isAfter(review) && !date.isBefore(since);
        if (command.kind() == Command.Kind.TRANSFER && late) {
            said.add("transition.temporary-review");
        }
        if ((up || down || command.kind() == Command.Kind.DISCHARGE) && !date.isAfter(since)) {
            said.add("transition.stay-length");
        }
        return said;
    }

    private void take(Command command, LocalDate date) {
        last = date;
        int before = level;
        LocalDate reviewed = command.plansAnEnd()
                ? date.plusDays(command.known().until() - command.known().review())
                : LocalDate.MAX;
        switch (command.kind()) {
            case ADMIT, UP, TEMPORARY_UP, DOWN -> {
                enter(command.level(), date);
                back = command.asksForAnEnd() ? before : -1;
                review = reviewed;
            }
            case CONTINUE -> review = reviewed;
            case DISCHARGE -> {
                enter(-1, date);
                state = "after";
            }
            default -> {}
        }
    }

    private void enter(int next, LocalDate date) {
        state = "in";
        level = next;
        since = date;
        changes.put(date, next);
    }

    /** The level on a date, or -1. */
    int levelOn(LocalDate date) {
        var change = changes.floorEntry(date);
        return change == null ? -1 : change.getValue();
    }
}
