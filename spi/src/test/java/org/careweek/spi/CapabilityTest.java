package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapabilityTest {

    @Test
    void a_capability_is_its_name_and_nothing_else() {
        assertThat(new Capability("notice"))
                .isEqualTo(Capability.NOTICE)
                .hasSameHashCodeAs(Capability.NOTICE)
                .hasToString("Capability[name=notice]")
                .isNotEqualTo(Capability.NETWORK)
                .isNotEqualTo("notice");
    }
}
