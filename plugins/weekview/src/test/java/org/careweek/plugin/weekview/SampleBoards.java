package org.careweek.plugin.weekview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.calendar.WeekBoard;
import org.careweek.spi.calendar.WeekBoard.Group;
import org.careweek.spi.calendar.WeekBoard.Note;
import org.careweek.spi.calendar.WeekBoard.Placed;
import org.careweek.spi.calendar.WeekBoard.Unplaced;

/** Invented clinics to look at: a small one that could be real, and a large one that tests the page's patience. */
final class SampleBoards {

    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String DAY = "Day PHP";
    private static final String EVENING = "Evening IOP";
    private static final String TEENS = "Adolescent IOP";

    private SampleBoards() {}

    static WeekBoard small() {
        List<Group> groups = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            groups.add(group(day, "09:00", 90, "Group therapy", List.of(DAY), day == 1 ? 8 : 7, 8, "Cedar"));
            groups.add(
                    group(day, "10:45", 75, day % 2 == 0 ? "Education" : "Skills group", List.of(DAY), 6, 8, "Cedar"));
            groups.add(group(day, "13:00", 90, "Group therapy", List.of(DAY), 8, 8, "Juniper"));
            groups.add(group(day, "14:45", 45, "Individual counseling", List.of(DAY), day == 3 ? 0 : 1, 1, "Office 2"));
        }
        for (int day : new int[] {0, 1, 3}) {
            groups.add(group(day, "17:30", 90, "Group therapy", List.of(EVENING), day == 0 ? 10 : 8, 10, "Cedar"));
            groups.add(group(day, "19:15", 75, "Relapse prevention", List.of(EVENING), 7, 10, "Cedar"));
            groups.add(group(day, "19:15", 60, "Individual counseling", List.of(EVENING), 1, 1, "Office 1"));
        }
        for (int day : new int[] {0, 2, 4}) {
            groups.add(group(day, "15:30", 90, "Group therapy", List.of(TEENS), day == 4 ? 5 : 6, 6, "Willow"));
            groups.add(group(day, "17:15", 60, "Education", List.of(TEENS), 5, 6, "Willow"));
        }
        groups.add(group(2, "18:00", 120, "Family therapy", List.of(DAY, EVENING, TEENS), 9, 16, "Hall"));
        groups.add(group(5, "10:00", 120, "Multi-family group", List.of(EVENING, TEENS), 11, 14, "Hall"));
        groups.add(group(5, "10:30", 60, "Individual counseling", List.of(EVENING), 1, 1, "Office 1"));
        groups.add(group(1, "15:30", 60, "Individual counseling", List.of(TEENS), 1, 1, "Office 3"));
        groups.add(group(3, "15:30", 60, "Individual counseling", List.of(TEENS), 0, 1, "Office 3"));
        groups.add(group(1, "09:30", 60, "Individual counseling", List.of(DAY), 1, 1, "Office 2"));
        groups.add(group(3, "09:30", 60, "Individual counseling", List.of(DAY), 1, 1, "Office 2"));
        groups.add(group(4, "16:00", 60, "Yoga", List.of(DAY), 0, 0, ""));
        return WeekBoard.builder()
                .site("Riverbend")
                .week(MONDAY, PHOENIX)
                .groups(groups)
                .placed(people(22, List.of(DAY, EVENING, TEENS)))
                .unplaced(List.of(
                        new Unplaced(
                                PrivateText.of("P-023"),
                                EVENING,
                                List.of(
                                        "Free on Monday and Thursday evenings only: 5 h 30 min of the 9 h that IOP asks for.",
                                        "All seats of Monday 17:30 Group therapy are taken.")),
                        new Unplaced(
                                PrivateText.of("P-024"),
                                TEENS,
                                List.of("Must stay apart from someone in every Willow group."))))
                .notes(List.of(
                        new Note(
                                "Seats worth most",
                                "What one more seat in a group would change, as far as a search finds.",
                                List.of(
                                        "One more seat in Group therapy of Monday, 17:30, would place 2 more participants.",
                                        "One more seat in Education of Tuesday, 18:00, would bring plans nearer to what was"
                                                + " ordered or preferred.")),
                        new Note("Advice", "It changes no plan.", List.of("Nobody is planned to attend a group."))))
                .quality(2_183_460, 2_199_982)
                .build();
    }

    static WeekBoard large() {
        Random dice = new Random(7);
        List<String> tracks = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            tracks.add(String.format(
                    Locale.ROOT,
                    "Site %02d %s",
                    (i + 2) / 3,
                    List.of(DAY, EVENING, TEENS).get(i % 3)));
        }
        tracks.add("Pooled telehealth IOP");
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            List<String> of =
                    i < 900 ? List.of("Pooled telehealth IOP") : i < 1000 ? tracks : List.of(tracks.get(i % 24));
            int minutes = List.of(45, 60, 60, 75, 90, 120).get(dice.nextInt(6));
            String start = String.format(Locale.ROOT, "%02d:%02d", 8 + dice.nextInt(12), 15 * dice.nextInt(4));
            int seats = minutes == 45 ? 1 : 8 + dice.nextInt(5);
            int taken = dice.nextInt(3) == 0 ? seats : dice.nextInt(seats + 1);
            String service = minutes == 45
                    ? "Individual counseling"
                    : List.of("Group therapy", "Education", "Family therapy").get(dice.nextInt(3));
            groups.add(group(dice.nextInt(5), start, minutes, service, of, taken, seats, "Room " + dice.nextInt(40)));
        }
        List<Unplaced> unplaced = new ArrayList<>();
        for (int i = 961; i <= 1000; i++) {
            unplaced.add(new Unplaced(
                    PrivateText.of(String.format(Locale.ROOT, "P-%04d", i)),
                    tracks.get(i % 25),
                    List.of("Free for 7 h 30 min of the 9 h that IOP asks for.")));
        }
        return WeekBoard.builder()
                .site("Lab clinics, pooled")
                .week(MONDAY, PHOENIX)
                .groups(groups)
                .placed(people(960, tracks))
                .unplaced(unplaced)
                .quality(95_871_233, 99_998_120)
                .build();
    }

    private static List<Placed> people(int count, List<String> tracks) {
        Random dice = new Random(3);
        List<Placed> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String track = tracks.get(i % tracks.size());
            boolean php = track.contains("PHP");
            int least = php ? 1200 : 540;
            int most = php ? 1800 : 1200;
            int ordered = least + 30 * dice.nextInt((most - least) / 30);
            int planned = Math.max(least, Math.min(most, ordered + 15 * (dice.nextInt(5) - 3)));
            people.add(new Placed(
                    PrivateText.of(String.format(Locale.ROOT, count > 99 ? "P-%04d" : "P-%03d", i)),
                    track,
                    php ? "PHP" : "IOP",
                    planned,
                    dice.nextInt(3) == 0 ? planned : ordered,
                    least,
                    most));
        }
        return people;
    }

    private static Group group(
            int day,
            String start,
            int minutes,
            String service,
            List<String> tracks,
            int taken,
            int seats,
            String room) {
        ZonedDateTime from = MONDAY.plusDays(day).atTime(LocalTime.parse(start)).atZone(PHOENIX);
        return new Group(from, from.plusMinutes(minutes), service, tracks, taken, seats, room);
    }
}
