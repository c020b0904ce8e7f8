package org.careweek.plugin.icalendar.busy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Recurrence rules of every shape that RFC 5545 allows, from daily to yearly. */
final class AnyRules {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random;
    private final List<String> parts = new ArrayList<>();

    private AnyRules(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<String> rules() {
        return Arbitraries.longs().map(seed -> new AnyRules(seed).rule());
    }

    private String rule() {
        String frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        parts.add("FREQ=" + frequency);
        if (random.nextInt(2) == 0) {
            parts.add("INTERVAL=" + (1 + random.nextInt(5)));
        }
        sometimes("BYMONTH", 3, () -> 1 + random.nextInt(12));
        boolean places = false;
        switch (frequency) {
            case "DAILY" -> sometimes("BYMONTHDAY", 4, this::monthDay);
            case "MONTHLY" -> {
                sometimes("BYMONTHDAY", 2, this::monthDay);
                places = true;
            }
            case "YEARLY" -> {
                boolean months = parts.size() > 1 && parts.get(parts.size() - 1).startsWith("BYMONTH=");
                // With months, the other library puts days of a week that spans two of them on other weekdays.
                boolean weeks = !months && sometimes("BYWEEKNO", 4, () -> sign() * (2 + random.nextInt(50)));
                if (!weeks) {
                    sometimes("BYYEARDAY", 4, () -> sign() * (1 + random.nextInt(366)));
                    // A third Monday that is also a day of any month means two things to two libraries.
                    places = !sometimes("BYMONTHDAY", 3, this::monthDay) || months;
                }
            }
            default -> {}
        }
        days(places);
        sometimes("BYHOUR", 5, () -> random.nextInt(24));
        sometimes("BYMINUTE", 6, () -> random.nextInt(60));
        sometimes("BYSECOND", 8, () -> random.nextInt(60));
        if (parts.stream().anyMatch(part -> part.startsWith("BY"))) {
            sometimes("BYSETPOS", 4, () -> sign() * (1 + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0 && !parts.get(parts.size() - 1).startsWith("BYSETPOS")) {
            parts.add("WKST=" + DAYS.get(random.nextInt(7)));
        }
        switch (random.nextInt(4)) {
            case 0 -> parts.add("COUNT=" + (1 + random.nextInt(60)));
            case 1 -> parts.add("UNTIL=" + (2019 + random.nextInt(9)) + "0" + (1 + random.nextInt(9)) + "15T113000Z");
            default -> {}
        }
        return String.join(";", parts);
    }

    private int sign() {
        return random.nextInt(3) == 0 ? -1 : 1;
    }

    private int monthDay() {
        return sign() * (1 + random.nextInt(31));
    }

    private boolean sometimes(String name, int oneIn, IntSupplier number) {
        if (random.nextInt(oneIn) != 0) {
            return false;
        }
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String text = Integer.toString(number.getAsInt());
            if (!numbers.contains(text)) {
                numbers.add(text);
            }
        }
        parts.add(name + "=" + String.join(",", numbers));
        return true;
    }

    private void days(boolean places) {
        if (random.nextInt(2) == 0) {
            return;
        }
        List<String> days = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            String place = places && random.nextInt(2) == 0 ? Integer.toString(sign() * (1 + random.nextInt(5))) : "";
            String day = place + DAYS.get(random.nextInt(7));
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        parts.add("BYDAY=" + String.join(",", days));
    }
}
