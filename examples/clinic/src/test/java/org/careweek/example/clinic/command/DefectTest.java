package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.careweek.example.clinic.Clinic;
import org.careweek.example.clinic.input.Sample;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class DefectTest {

    @Command(name = "fail")
    static final class Failing implements Callable<Integer> {

        @Override
        public Integer call() {
            throw new IllegalStateException(Sample.CANARY, new IllegalArgumentException(Sample.CANARY));
        }
    }

    @Test
    void a_defect_of_ours_is_told_by_its_kind_and_place_but_not_by_its_message() {
        var ended = Terminal.run(Clinic.commandLine().addSubcommand(new Failing()), "fail");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("a defect of ours: java.lang.IllegalStateException")
                .contains("DefectTest.java:")
                .doesNotContain(Sample.CANARY);
    }
}
