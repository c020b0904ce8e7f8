package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.careweek.example.clinic.Clinic;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class DefectTest {

    @Test
    void a_defect_of_ours_is_told_by_its_kind_and_place_but_not_by_its_message() {
        told(IllegalStateException.class, () -> {
            throw new IllegalStateException(Sample.CANARY, new IllegalArgumentException(Sample.CANARY));
        });
    }

    @Test
    void an_error_is_told_like_any_defect() {
        told(AssertionError.class, () -> {
            throw new AssertionError(Sample.CANARY);
        });
    }

    private static void told(Class<?> kind, Callable<Integer> failing) {
        CommandLine line = Clinic.commandLine();
        line.addSubcommand("fail", CommandSpec.wrapWithoutInspection(failing));
        var ended = Terminal.run(line, "fail");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("a defect of ours: " + kind.getName())
                .contains("DefectTest.java:")
                .doesNotContain(Sample.CANARY);
    }
}
