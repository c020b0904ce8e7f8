package org.careweek.example.clinic.command;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The nine rules and the score of {@code careweek/clinic-week/1}, checked on the files alone. */
final class WeekCheck {

    private final JsonNode week;
    private final ZoneId zone;
    private final Map<String, JsonNode> sessions = new HashMap<>();
    private final Map<String, JsonNode> participants = new LinkedHashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    WeekCheck(JsonNode week, JsonNode plans) {
        this.week = week;
        this.zone = ZoneId.of(week.at("/site/zone").asString());
        week.get("sessions").forEach(session -> sessions.put(id(session), session));
        week.get("participants").forEach(person -> participants.put(id(person), person));
        week.get("tracks")
                .forEach(track -> levels.put(id(track), track.get("level").asString()));
        plans.get("plans").forEach(plan -> chosen.put(plan.get("participant").asString(), texts(plan, "sessions")));
    }

    /** What is broken, in words; empty for a feasible schedule. */
    List<String> broken() {
        broken.clear();
        chosen.forEach(this::checkAlone);
        checkSeats();
        chosen.keySet().forEach(this::checkApart);
        return List.copyOf(broken);
    }

    long score() {
        long score = 0;
        for (String person : chosen.keySet()) {
            Set<String> liked = new HashSet<>(texts(participants.get(person), "prefers"));
            liked.retainAll(chosen.get(person));
            long ordered = participants.get(person).get("orderedMinutes").asLong();
            score += 100_000 - 10 * Math.abs(minutes(chosen.get(person)) - ordered) + liked.size();
        }
        return score;
    }

    long minutes(List<String> ids) {
        return ids.stream().mapToLong(this::minutes).sum();
    }

    List<String> peopleInOrder() {
        return List.copyOf(participants.keySet());
    }

    /** Whether sessions stand by start, then by id. */
    boolean isSorted(List<String> ids) {
        List<String> sorted = new ArrayList<>(ids);
        sorted.sort((a, b) -> start(a).equals(start(b)) ? a.compareTo(b) : start(a).compareTo(start(b)));
        return sorted.equals(ids);
    }

    private void checkAlone(String name, List<String> ids) {
        JsonNode person = participants.get(name);
        require(!ids.isEmpty() && new HashSet<>(ids).size() == ids.size(), "a set of sessions", name);
        String track = person.get("track").asString();
        for (String id : ids) {
            require(texts(sessions.get(id), "tracks").contains(track), "1 track", name);
            require(isInsideWindow(id, person), "1 window", name);
        }
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean apart = !end(ids.get(i)).isAfter(start(ids.get(j)))
                        || !end(ids.get(j)).isAfter(start(ids.get(i)));
                require(apart, "2 overlap", name);
            }
        }
        checkAmounts(name, person, ids, levels.get(track));
        require(ids.containsAll(texts(person, "mustAttend")), "7 must attend", name);
        require(Collections.disjoint(ids, texts(person, "mustNotAttend")), "7 must not attend", name);
    }

    private void checkAmounts(String name, JsonNode person, List<String> ids, String level) {
        long total = minutes(ids);
        long most = level.equals("IOP") ? 1200 : 1800;
        require(total >= (level.equals("IOP") ? 540 : 1200), "3 least", name);
        require(total <= Math.min(most, number(person.path("authorizedMinutes"), most)), "3 most", name);
        Map<LocalDate, Long> days = new TreeMap<>();
        ids.forEach(id -> days.merge(local(id).toLocalDate(), minutes(id), Long::sum));
        long daily = number(week.at("/rules/maxMinutesPerDay/" + level), Long.MAX_VALUE);
        require(days.values().stream().allMatch(day -> day <= daily), "4 daily", name);
        require(days.size() >= number(week.at("/rules/minDays/" + level), 1), "5 days", name);
        for (JsonNode need : person.path("needs")) {
            long got = minutes(ids.stream()
                    .filter(id -> sessions.get(id).get("service").equals(need.get("service")))
                    .toList());
            require(got >= number(need.path("minMinutes"), 0), "6 least", name);
            require(got <= number(need.path("maxMinutes"), Long.MAX_VALUE), "6 most", name);
        }
    }

    private void checkSeats() {
        Map<String, Integer> taken = new HashMap<>();
        chosen.values().forEach(ids -> ids.forEach(id -> taken.merge(id, 1, Integer::sum)));
        taken.forEach(
                (id, count) -> require(count <= sessions.get(id).get("capacity").asInt(), "8 capacity", id));
    }

    private void checkApart(String name) {
        for (String other : texts(participants.get(name), "apartFrom")) {
            List<String> theirs = chosen.getOrDefault(other, List.of());
            require(Collections.disjoint(chosen.get(name), theirs), "9 apart", name);
        }
    }

    /** The bundled windows of one day neither touch nor overlap, so one of them must hold the session. */
    private boolean isInsideWindow(String id, JsonNode person) {
        LocalDate date = local(id).toLocalDate();
        for (JsonNode window : person.get("available")) {
            if (DayOfWeek.valueOf(window.get("day").asString()) == date.getDayOfWeek()
                    && !start(id).isBefore(at(date, window.get("from").asString()))
                    && !end(id).isAfter(at(date, window.get("to").asString()))) {
                return true;
            }
        }
        return false;
    }

    private Instant at(LocalDate date, String clock) {
        LocalDateTime time =
                clock.equals("24:00") ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(clock));
        return time.atZone(zone).toInstant();
    }

    private LocalDateTime local(String id) {
        return LocalDateTime.parse(sessions.get(id).get("start").asString());
    }

    private Instant start(String id) {
        return local(id).atZone(zone).toInstant();
    }

    private Instant end(String id) {
        return start(id).plusSeconds(60 * minutes(id));
    }

    private long minutes(String id) {
        return sessions.get(id).get("minutes").asLong();
    }

    private static long number(JsonNode node, long absent) {
        return node.isMissingNode() ? absent : node.asLong();
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private void require(boolean kept, String rule, String where) {
        if (!kept) {
            broken.add(rule + ": " + where);
        }
    }
}
