package org.careweek.example.clinic.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small clinic that can be planned, and a small folder that can be counted, each to be spoilt by a test. */
final class Inputs {

    /** Two people find a place, the third can only come on Mondays. */
    static final String WEEK = """
            {
              "format": "careweek/clinic-week/1",
              "site": {"id": "heron-site", "name": "Heron House", "zone": "America/Chicago"},
              "week": {"start": "2026-11-23", "revision": 3, "changedAt": "2026-11-20T16:00:00Z"},
              "policy": "standard",
              "rules": {"minDays": {"IOP": 3, "PHP": 4}, "maxMinutesPerDay": {"IOP": 300, "PHP": 420}},
              "tracks": [
                {"id": "egret-track", "name": "Egret Evening", "level": "IOP"},
                {"id": "egret-day", "name": "Egret Day", "level": "PHP"}
              ],
              "sessions": [
                {"id": "s1", "service": "GROUP_THERAPY", "tracks": ["egret-track"], "start": "2026-11-23T17:00", "minutes": 181, "capacity": 12, "room": "A"},
                {"id": "s2", "service": "GROUP_THERAPY", "tracks": ["egret-track"], "start": "2026-11-24T18:00", "minutes": 182, "capacity": 12},
                {"id": "s3", "service": "EDUCATION", "tracks": ["egret-track"], "start": "2026-11-25T18:00", "minutes": 183, "capacity": 11},
                {"id": "s4", "service": "EDUCATION", "tracks": ["egret-track"], "start": "2026-11-26T18:00", "minutes": 184, "capacity": 1}
              ],
              "participants": [
                {"id": "canary-k3x9-p1", "track": "egret-track", "orderedMinutes": 546,
                 "available": [{"day": "MONDAY", "from": "17:00", "to": "24:00"}, {"day": "TUESDAY", "from": "17:30", "to": "22:00"}, {"day": "WEDNESDAY", "from": "17:00", "to": "22:00"}],
                 "needs": [{"service": "EDUCATION", "minMinutes": 60, "maxMinutes": 420}], "prefers": ["s2"]},
                {"id": "canary-k3x9-p2", "track": "egret-track", "orderedMinutes": 720,
                 "available": [{"day": "MONDAY", "from": "16:00", "to": "22:00"}, {"day": "TUESDAY", "from": "16:00", "to": "22:00"}, {"day": "WEDNESDAY", "from": "16:00", "to": "22:00"}, {"day": "THURSDAY", "from": "16:00", "to": "22:00"}]},
                {"id": "canary-k3x9-p3", "track": "egret-track", "orderedMinutes": 600,
                 "available": [{"day": "MONDAY", "from": "16:00", "to": "21:00"}], "mustAttend": ["s1"]}
              ]
            }
            """;

    static final String HEADER =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n";

    /** A week of nine hours less a break, a late arrival and an absence; somebody else's evening was not recorded. */
    static final String ATTENDANCE = HEADER
            + "r1,canary-k3x9-p1,heron-site,s1,GROUP_THERAPY,2026-11-23T18:00,2026-11-23T21:00,90,15,PRESENT,2026-11-24T00:00:00Z,2026-11-24T03:00:00Z\n"
            + "r2,canary-k3x9-p1,heron-site,s2,GROUP_THERAPY,2026-11-24T18:00,2026-11-24T21:00,,,PRESENT,2026-11-25T00:20:30Z,2026-11-25T03:10:00Z\n"
            + "r3,canary-k3x9-p1,heron-site,s3,EDUCATION,2026-11-25T18:00,2026-11-25T21:00,0,0,ABSENT,,\n"
            + "r4,canary-k3x9-p1,heron-site,s5,EDUCATION,2026-11-26T18:00,2026-11-26T20:00,,,MAKEUP,2026-11-27T00:00:00Z,2026-11-27T01:30:00Z\n"
            + "r5,canary-k3x9-p2,egret-site,s6,GROUP_THERAPY,2026-11-24T22:30,2026-11-25T00:30,,,PRESENT,2026-11-25T05:30:00Z,\n";

    private Inputs() {}

    /** The good folder, by the names of its files. */
    static Map<String, String> folder() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sites.csv", "site,zone\nheron-site,America/Chicago\negret-site,America/Phoenix\n");
        files.put(
                "levels.csv",
                "participant,effective_date,level\ncanary-k3x9-p1,2026-10-01,PHP\ncanary-k3x9-p1,2026-11-23,IOP\n"
                        + "canary-k3x9-p2,2026-11-25,IOP\n");
        files.put("attendance.csv", ATTENDANCE);
        return files;
    }

    /** Writes the good folder. */
    static Path folder(Path parent) {
        return write(parent.resolve("attendance"), folder());
    }

    /** Writes the good folder with one of its files made different. */
    static Path folder(Path parent, String file, String content) {
        Map<String, String> files = folder();
        files.put(file, content);
        return write(parent.resolve("attendance"), files);
    }

    static Path week(Path parent) {
        return week(parent, WEEK);
    }

    static Path week(Path parent, String content) {
        write(parent, Map.of("week.json", content));
        return parent.resolve("week.json");
    }

    /** The text with one part of it made different; the part must be there. */
    static String with(String text, String part, String instead) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("there is no such part: " + part);
        }
        return text.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead));
    }

    static Path write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Every file below a folder, by its path from there, in order. */
    static Map<String, String> filesIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new LinkedHashMap<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
