package org.careweek.example.clinic.input.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.Sample;

/** A small good folder, to be spoilt by a test. */
final class FolderSample {

    static final String HEADER =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n";
    static final String ROW = "r1,canary-k3x9-p1,a,s1,GROUP_THERAPY,2026-11-01T00:30,2026-11-01T03:00,60,10,PRESENT,"
            + "2026-11-01T05:30:00Z,2026-11-01T09:00:00Z\n";
    static final String SECOND = "r2,canary-k3x9-p2,b,s2,EDUCATION,2026-11-02T23:00,2026-11-03T00:30,,,ABSENT,,\n";

    private FolderSample() {}

    static Map<String, String> good() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sites.csv", "site,zone\na,America/Chicago\nb,America/Phoenix\n");
        files.put(
                "levels.csv",
                "participant,effective_date,level\ncanary-k3x9-p1,2026-10-01,PHP\ncanary-k3x9-p1,2026-10-20,NONE\n");
        files.put("attendance.csv", HEADER + ROW + SECOND);
        return files;
    }

    /** What is wrong once one file of the good folder is another. */
    static List<String> problemsWith(String file, String content) {
        Map<String, String> files = good();
        files.put(file, content);
        return problemsOf(files);
    }

    static List<String> problemsOf(Map<String, String> files) {
        return Sample.problems(bytes(files), AttendanceReader::read);
    }

    /** What is wrong once a part of the first row of attendance is another. */
    static List<String> problemsAfter(String part, String other) {
        if (!ROW.contains(part)) {
            throw new IllegalArgumentException("the row does not hold this part");
        }
        return problemsWith("attendance.csv", HEADER + ROW.replace(part, other) + SECOND);
    }

    static AttendanceFolder readSkipping(String attendance) {
        Map<String, String> files = good();
        files.put("attendance.csv", attendance);
        return Sample.read(bytes(files), AttendanceReader::readSkippingBadRows).fold(folder -> folder, problems -> {
            throw new AssertionError("expected a folder that can be used, but: " + problems);
        });
    }

    static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, Sample.utf8(text)));
        return bytes;
    }
}
