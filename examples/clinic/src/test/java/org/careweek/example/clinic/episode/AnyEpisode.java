package org.careweek.example.clinic.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes up episodes around a leap day, some of whose events are refused. */
final class AnyEpisode {

    private static final List<String> LEVELS = List.of("OUTPATIENT", "IOP", "PHP", "RESIDENTIAL", "INPATIENT");
    private static final List<String> TYPES =
            List.of("ADMISSION", "STEP_UP", "STEP_DOWN", "STEP_UP", "STEP_DOWN", "TRANSFER", "RELAPSE", "DISCHARGE");
    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final int DAYS = 150;

    private final Random random;
    private final ObjectNode file = JsonMapper.shared().createObjectNode();

    private AnyEpisode(Random random) {
        this.random = random;
    }

    static ObjectNode of(Random random) {
        AnyEpisode any = new AnyEpisode(random);
        any.fill();
        return any.file;
    }

    private void fill() {
        int asOf = random.nextInt(DAYS);
        file.put("format", "careweek/episode/1");
        ObjectNode site = file.putObject("site");
        site.put("id", "heron").put("zone", "America/Phoenix").put("weekStarts", one("MONDAY", "SUNDAY", "THURSDAY"));
        dates(site.putArray("closures"), 6, DAYS);
        file.put("asOf", date(asOf));
        file.putObject("participant").put("id", "p-9").put("population", "ADULT");
        events(file.putArray("events"));
        dates(file.putArray("attendedDates"), 60, asOf + 1);
        authorizations(file.putArray("authorizations"));
        reviews(file.putArray("reviews"), file.putArray("reviewsDone"));
    }

    private void events(ArrayNode events) {
        int day = random.nextInt(30);
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            String type = i == 0 && random.nextInt(10) > 0 ? "ADMISSION" : one(TYPES.toArray(String[]::new));
            ObjectNode event = events.addObject();
            event.put("date", date(day)).put("type", type);
            switch (type) {
                case "ADMISSION", "STEP_UP", "STEP_DOWN" -> event.put("level", one(LEVELS.toArray(String[]::new)));
                case "TRANSFER" -> event.put("track", "evening");
                case "DISCHARGE" -> event.put("kind", "COMPLETED");
                default -> event.putArray("responses").add("MORE_GROUPS");
            }
            if (type.equals("STEP_UP") && random.nextBoolean()) {
                event.put("temporaryUntil", date(day + random.nextInt(20)));
            }
            if (random.nextInt(12) > 0) {
                event.put("decidedBy", one("team-a", "team-b", "team-c", "team-d", " "));
            }
            if (random.nextInt(12) > 0) {
                event.put("reason", "agreed");
            }
            day = Math.max(0, day + random.nextInt(28) - 3);
        }
    }

    private void authorizations(ArrayNode list) {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(DAYS);
            list.addObject()
                    .put("id", "a" + i)
                    .put("level", one("IOP", "PHP", "IOP", "PHP", "INPATIENT"))
                    .put("from", date(from))
                    .put("through", date(from + random.nextInt(4) * random.nextInt(15)))
                    .put("units", random.nextInt(25))
                    .put("unit", one("DAYS", "DAYS", "DAYS", "HOURS", "VISITS"));
        }
    }

    private void reviews(ArrayNode list, ArrayNode done) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            ObjectNode review = list.addObject();
            String id = i == 1 && random.nextBoolean() ? "r0" : "r" + i;
            String level = i < 2 ? List.of("IOP", "PHP").get(i) : one("IOP", "PHP", "PHP");
            review.put("id", id).put("level", level).put("anchor", "STAY_START");
            interval(review.putObject("first"));
            interval(review.putObject("then"));
            for (int j = random.nextInt(4); j > 0; j--) {
                done.addObject().put("id", id).put("date", date(random.nextInt(DAYS + 30)));
            }
        }
    }

    private void interval(ObjectNode interval) {
        interval.put("count", 1 + random.nextInt(30))
                .put("unit", one("CALENDAR_DAYS", "BUSINESS_DAYS", "SERVICE_DAYS"));
    }

    private void dates(ArrayNode dates, int most, int end) {
        for (int i = random.nextInt(most); i > 0; i--) {
            dates.add(date(random.nextInt(end)));
        }
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String date(int day) {
        return FIRST.plusDays(day).toString();
    }
}
