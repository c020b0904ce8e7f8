package org.careweek.example.clinic.input.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.careweek.example.clinic.input.Sample;

/** However a good table is spoilt, it is read or refused, and no message tells who is in it. */
class SpoiltFolderProperties {

    private static final List<String> FILES = List.of("attendance.csv", "levels.csv");

    @Property
    void cut_short(@ForAll @IntRange(max = 400) int length, @ForAll @IntRange(max = 1) int file) {
        Map<String, byte[]> files = FolderSample.bytes(FolderSample.good());
        files.computeIfPresent(FILES.get(file), (name, bytes) -> Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        Sample.problems(files, AttendanceReader::read);
    }

    @Property
    void with_bytes_flipped(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 399) Integer> places,
            @ForAll byte flip,
            @ForAll @IntRange(max = 1) int file) {
        Map<String, byte[]> files = FolderSample.bytes(FolderSample.good());
        places.forEach(place -> {
            byte[] bytes = files.get(FILES.get(file));
            bytes[place % bytes.length] ^= flip;
        });
        Sample.problems(files, AttendanceReader::read);
    }

    @Property
    void with_the_participant_in_any_column(@ForAll @IntRange(max = 11) int column) {
        String[] fields = FolderSample.ROW.strip().split(",", -1);
        fields[column] = Sample.CANARY;
        FolderSample.problemsWith("attendance.csv", FolderSample.HEADER + String.join(",", fields) + "\n");
    }
}
