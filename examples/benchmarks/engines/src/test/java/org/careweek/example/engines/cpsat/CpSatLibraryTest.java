package org.careweek.example.engines.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.careweek.example.engines.SampleClinic;
import org.careweek.spi.scheduling.SchedulingAnswer;
import org.careweek.spi.scheduling.SchedulingRequest;
import org.junit.jupiter.api.Test;

/** Without its library the engine says so, and nothing breaks. */
class CpSatLibraryTest {

    private static CpSatEngine without(Runnable loading) {
        return new CpSatEngine(new CpSatLibrary(loading));
    }

    @Test
    void an_engine_without_its_library_cannot_say() {
        CpSatEngine engine = without(() -> {
            throw new UnsatisfiedLinkError("not for this processor");
        });

        SchedulingAnswer answer = engine.schedule(
                SchedulingRequest.builder(SampleClinic.standard()).build());

        assertThat(answer).isInstanceOf(SchedulingAnswer.Undetermined.class);
        assertThat(engine.absence()).hasValueSatisfying(why -> assertThat(why).startsWith(CpSatLibrary.ABSENCE));
    }

    @Test
    void so_does_one_that_has_no_place_to_unpack_it() {
        assertThat(without(() -> {
                            throw new IllegalStateException("no folder");
                        })
                        .absence())
                .contains(CpSatLibrary.ABSENCE + " (IllegalStateException)");
    }
}
