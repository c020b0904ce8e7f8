package org.careweek.example.clinic.episode;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What {@code careweek/episode/1} says of a file, date by date, without any of the library's code. */
final class EpisodeOracle {

    private static final List<String> LEVELS = List.of("OUTPATIENT", "IOP", "PHP", "RESIDENTIAL", "INPATIENT");

    /** A stay as it is built up; {@code end} is null while it is open. */
    private static final class Dates {
        final String level;
        final LocalDate from;
        LocalDate end;

        Dates(String level, LocalDate from) {
            this.level = level;
            this.from = from;
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(from) && (end == null || date.isBefore(end));
        }
    }

    private final JsonNode file;
    private final LocalDate asOf;
    private final List<Dates> stays = new ArrayList<>();
    private final TreeSet<LocalDate> attended = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();
    private final List<String> allocation = new ArrayList<>();
    private final List<String> uncovered = new ArrayList<>();
    private final List<String> reviews = new ArrayList<>();
    private final Map<String, Integer> remaining = new TreeMap<>();
    private boolean discharged;

    /** The planned end of the temporary step up that led to the present stay, or null. */
    private LocalDate planned;

    EpisodeOracle(JsonNode file) {
        this.file = file;
        this.asOf = date(file, "asOf");
        file.path("attendedDates").forEach(date -> attended.add(LocalDate.parse(date.asString())));
        events();
        allocate();
        file.path("reviews").forEach(this::review);
        reviews.sort(Comparator.naturalOrder());
        findings.sort(Comparator.naturalOrder());
    }

    List<String> stays() {
        return stays.stream()
                .map(stay -> stay.level + " " + stay.from + " " + (stay.end == null ? "open" : stay.end))
                .toList();
    }

    /** Date and state of each review, by date, then id. */
    List<String> reviews() {
        return reviews;
    }

    List<String> allocation() {
        return allocation;
    }

    List<String> uncovered() {
        return uncovered;
    }

    Map<String, Integer> remaining() {
        return remaining;
    }

    /** Date and what it is about, sorted; a refused event once for each rule that it breaks. */
    List<String> findings() {
        return findings;
    }

    List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (stays.isEmpty()) {
            return parts;
        }
        LocalDate last = asOf;
        LocalDate end = stays.get(stays.size() - 1).end;
        if (end != null && end.minusDays(1).isBefore(asOf)) {
            last = end.minusDays(1);
        }
        DayOfWeek first = DayOfWeek.valueOf(file.get("site").get("weekStarts").asString());
        LocalDate from = stays.get(0).from;
        if (last.isBefore(from)) {
            return parts;
        }
        LocalDate week = from;
        while (week.getDayOfWeek() != first) {
            week = week.minusDays(1);
        }
        for (; !week.isAfter(last); week = week.plusDays(7)) {
            LocalDate start = week;
            for (int day = 1; day <= 7; day++) {
                LocalDate next = week.plusDays(day);
                if (day == 7 || !level(next).equals(level(start))) {
                    long days = next.toEpochDay() - start.toEpochDay();
                    if (!level(start).isEmpty()) {
                        parts.add(week + " " + start + " " + days + " " + level(start)
                                + (days == 7 ? " FULL" : " PARTIAL"));
                    }
                    start = next;
                }
            }
        }
        return parts;
    }

    private void events() {
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < file.get("events").size(); i++) {
            JsonNode event = file.get("events").get(i);
            LocalDate date = date(event, "date");
            List<String> broken = broken(event, date);
            if (date.isBefore(last)) {
                broken.add("date-order");
            }
            for (String rule : broken) {
                findings.add(date + " event " + i + " transition." + rule);
            }
            if (broken.isEmpty()) {
                last = date;
                apply(event, date);
            }
        }
        if (planned != null && asOf.isAfter(planned) && !asOf.isBefore(stays.get(stays.size() - 1).from)) {
            findings.add(planned + " transition.temporary-review");
        }
    }

    private List<String> broken(JsonNode event, LocalDate date) {
        String type = event.get("type").asString();
        List<String> broken = new ArrayList<>();
        if (!type.equals("RELAPSE") && isBlank(event, "decidedBy")) {
            broken.add("decider");
        }
        if (!type.equals("RELAPSE") && isBlank(event, "reason")) {
            broken.add("reason");
        }
        if (discharged) {
            broken.add("after-discharge");
        } else if (stays.isEmpty() && !type.equals("ADMISSION")) {
            broken.add("not-in-care");
        } else if (!stays.isEmpty()) {
            brokenInCare(event, date, broken);
        }
        return broken;
    }

    private void brokenInCare(JsonNode event, LocalDate date, List<String> broken) {
        Dates present = stays.get(stays.size() - 1);
        String type = event.get("type").asString();
        int up = type.equals("STEP_UP") ? 1 : type.equals("STEP_DOWN") ? -1 : 0;
        if (type.equals("ADMISSION")) {
            broken.add("already-admitted");
        }
        if (up != 0) {
            int rise = LEVELS.indexOf(event.get("level").asString()) - LEVELS.indexOf(present.level);
            if (rise == 0) {
                broken.add("same-level");
            } else if (rise * up < 0) {
                broken.add("direction");
            }
        }
        if ((up != 0 || type.equals("DISCHARGE")) && !date.isAfter(present.from)) {
            broken.add("stay-length");
        }
    }

    private static boolean isBlank(JsonNode event, String name) {
        return event.path(name).asString("").isBlank();
    }

    private void apply(JsonNode event, LocalDate date) {
        switch (event.get("type").asString()) {
            case "ADMISSION" -> stays.add(new Dates(event.get("level").asString(), date));
            case "STEP_UP", "STEP_DOWN" -> {
                stays.get(stays.size() - 1).end = date;
                stays.add(new Dates(event.get("level").asString(), date));
                String until = event.path("temporaryUntil").asString("");
                boolean plans = !until.isEmpty() && LocalDate.parse(until).isAfter(date);
                planned = plans ? LocalDate.parse(until) : null;
            }
            case "DISCHARGE" -> {
                stays.get(stays.size() - 1).end = date;
                discharged = true;
                planned = null;
            }
            default -> {
                // Neither a relapse nor a transfer begins or ends anything.
            }
        }
    }

    private void allocate() {
        file.path("authorizations")
                .forEach(one ->
                        remaining.put(one.get("id").asString(), one.get("units").asInt()));
        for (LocalDate date : attended) {
            JsonNode best = null;
            for (JsonNode one : file.path("authorizations")) {
                if (pays(one, date) && (best == null || key(one).compareTo(key(best)) < 0)) {
                    best = one;
                }
            }
            if (best == null) {
                uncovered.add(date.toString());
                findings.add(date + " authorization.uncovered");
            } else {
                remaining.merge(best.get("id").asString(), -1, Integer::sum);
                allocation.add(date + " " + best.get("id").asString());
            }
            if (level(date).isEmpty()) {
                findings.add(date + " attendance.outside-stay");
            }
        }
        for (JsonNode one : file.path("authorizations")) {
            if (asOf.isAfter(date(one, "through"))
                    && remaining.get(one.get("id").asString()) > 0) {
                findings.add(date(one, "through") + " authorization.units-left");
            }
        }
    }

    private boolean pays(JsonNode one, LocalDate date) {
        return one.get("level").asString().equals(level(date))
                && !date.isBefore(date(one, "from"))
                && !date.isAfter(date(one, "through"))
                && one.get("unit").asString().equals("DAYS")
                && remaining.get(one.get("id").asString()) > 0;
    }

    private static String key(JsonNode one) {
        return one.get("through").asString()
                + one.get("from").asString()
                + one.get("id").asString();
    }

    private void review(JsonNode review) {
        List<LocalDate> done = new ArrayList<>();
        for (JsonNode one : file.path("reviewsDone")) {
            if (one.get("id").equals(review.get("id"))) {
                done.add(date(one, "date"));
            }
        }
        stays.stream()
                .filter(stay -> stay.level.equals(review.get("level").asString()))
                .forEach(stay -> review(review, stay, done));
    }

    private void review(JsonNode review, Dates stay, List<LocalDate> done) {
        LocalDate before = stay.from.minusDays(1);
        LocalDate due = next(stay.from, review.get("first"), stay, true);
        boolean beyond = false;
        while (due != null && !beyond && (stay.end == null || due.isBefore(stay.end))) {
            LocalDate next = next(due, review.get("then"), stay, false);
            String state = state(before, due, next, done);
            reviews.add(due + " " + review.get("id").asString() + " " + state);
            if (state.equals("OVERDUE")) {
                findings.add(due + " review.overdue");
            }
            beyond = stay.end == null && due.isAfter(asOf);
            before = due;
            due = next;
        }
    }

    private String state(LocalDate before, LocalDate due, LocalDate next, List<LocalDate> done) {
        boolean late = false;
        for (LocalDate date : done) {
            if (date.isAfter(before) && !date.isAfter(due)) {
                return "DONE";
            }
            late |= date.isAfter(due) && (next == null || date.isBefore(next));
        }
        if (late) {
            return "LATE";
        }
        return asOf.isAfter(due) ? "OVERDUE" : asOf.equals(due) ? "DUE" : "UPCOMING";
    }

    private LocalDate next(LocalDate from, JsonNode interval, Dates stay, boolean first) {
        int left = interval.get("count").asInt();
        String unit = interval.get("unit").asString();
        if (unit.equals("CALENDAR_DAYS")) {
            return from.plusDays(left);
        }
        Map<LocalDate, Boolean> closed = new HashMap<>();
        file.get("site").path("closures").forEach(date -> closed.put(LocalDate.parse(date.asString()), true));
        boolean service = unit.equals("SERVICE_DAYS");
        LocalDate date = service && first ? from : from.plusDays(1);
        for (int days = 0; days < 2_000; days++, date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            boolean counts =
                    service ? attended.contains(date) && stay.holds(date) : !weekend && !closed.containsKey(date);
            if (counts && --left == 0) {
                return date;
            }
        }
        return null;
    }

    private String level(LocalDate date) {
        for (Dates stay : stays) {
            if (stay.holds(date)) {
                return stay.level;
            }
        }
        return "";
    }

    private static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(node.get(name).asString());
    }
}
