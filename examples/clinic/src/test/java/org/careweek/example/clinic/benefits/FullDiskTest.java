package org.careweek.example.clinic.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.output.FileContent;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.plugin.x12.ServiceTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full is nobody's defect. */
class FullDiskTest {

    private static final Path SAMPLE = Path.of("samples/insurance/answers.271");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000, 3_000})
    void it_is_told_as_a_folder_that_cannot_be_written_and_nothing_is_left_behind(int room) {
        FileContent json = Benefits.read(SAMPLE, ServiceTypes.usual()).fold(Benefits::json, refused -> null);
        Path out = folder.resolve("out");
        List<Problem> problems =
                OutputFolder.writeAll(out, Map.of("benefits.json", disk -> json.writeTo(full(disk, room))));
        assertThat(problems).extracting(Problem::message).containsExactly("expected a folder that can be written");
        assertThat(folder).isEmptyDirectory();
    }

    /** The sizes above are really too small, and one that is large enough is no problem. */
    @Test
    void where_there_is_room_all_is_written() {
        FileContent json = Benefits.read(SAMPLE, ServiceTypes.usual()).fold(Benefits::json, refused -> null);
        Path out = folder.resolve("out");
        assertThat(OutputFolder.writeAll(out, Map.of("benefits.json", disk -> json.writeTo(full(disk, 1 << 20)))))
                .isEmpty();
        assertThat(out.resolve("benefits.json")).isNotEmptyFile();
    }

    private static OutputStream full(OutputStream disk, int room) {
        return new FilterOutputStream(disk) {
            private int left = room;

            @Override
            public void write(int one) throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("no space left on device");
                }
                out.write(one);
            }
        };
    }
}
