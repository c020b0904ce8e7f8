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
            Map.entry("before RELAPSE", NOT_YET),
            Map.entry("before DISCHARGE", NOT_YET),
            Map.entry("in ADMIT", TWICE),
            Map.entry("after ADMIT", OVER),
            Map.entry("after UP", OVER),
            Map.entry("after TEMPORARY_UP", OVER),
            Map.entry("after DOWN", OVER),
            Map.entry("after TRANSFER", OVER),
            Map.entry("after RELAPSE", OVER),
            Map.entry("after DISCHARGE", OVER));

    private String state = "before";
    private int level = -1;
    private LocalDate last = LocalDate.MIN;
    private LocalDate since = LocalDate.MIN;

    /** Changes of level by date; -1 is out of care. */
    final TreeMap<LocalDate, Integer> changes = new TreeMap<>();

    /** The rules that stand in the way; where there are none, the command has been done. */
    Set<String> ask(Command command, LocalDate date) {
        Set<String> broken = new TreeSet<>();
        String forbidden = FORBIDDEN.get(state + " " + command.kind());
        if (forbidden != null) {
            broken.add(forbidden);
        }
        if (date.isBefore(last)) {
            broken.add("transition.date-order");
        }
        boolean relapse = command.kind() == Command.Kind.RELAPSE;
        if (!relapse && !command.hasDecider()) {
            broken.add("transition.decider");
        }
        if (!relapse && !command.hasReason()) {
            broken.add("transition.reason");
        }
        if (state.equals("in")) {
            broken.addAll(askInCare(command, date));
        }
        if (broken.isEmpty()) {
            take(command, date);
        }
        return broken;
    }

    private List<String> askInCare(Command command, LocalDate date) {
        List<String> broken = new ArrayList<>();
        boolean up = command.kind() == Command.Kind.UP || command.kind() == Command.Kind.TEMPORARY_UP;
        boolean down = command.kind() == Command.Kind.DOWN;
        if (up || down) {
            if (command.level() == level) {
                broken.add("transition.same-level");
            } else if (up ? command.level() < level : command.level() > level) {
                broken.add("transition.direction");
            }
            if (Math.abs(command.level() - level) > 1 && !command.hasReason()) {
                broken.add("transition.skipped-level");
            }
        }
        if ((up || down || command.kind() == Command.Kind.DISCHARGE) && !date.isAfter(since)) {
            broken.add("transition.stay-length");
        }
        return broken;
    }

    private void take(Command command, LocalDate date) {
        last = date;
        switch (command.kind()) {
            case ADMIT, UP, TEMPORARY_UP, DOWN -> enter(command.level(), date);
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
