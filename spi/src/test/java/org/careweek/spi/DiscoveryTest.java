package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;

/** What plugins do wrong before they are asked anything is tried on every kind by the test kit's own tests. */
class DiscoveryTest {

    private static final String WORDS = "PHI7-jane-doe-1913-03-07-k3x9";

    @Test
    void a_loader_that_always_fails_is_given_up() {
        var host = PluginHost.builder()
                .discover(new ClassLoader(null) {
                    @Override
                    public Enumeration<URL> getResources(String name) {
                        throw new IllegalStateException(WORDS);
                    }
                })
                .build();

        int kinds = 4;
        assertThat(host.faults()).hasSize(kinds * (Discovery.MOST_PROBLEMS + 1));
        assertThat(host.faults().get(Discovery.MOST_PROBLEMS).problem()).isEqualTo("too many problems to look further");
        assertThat(host.faults().toString()).doesNotContain(WORDS);
    }
}
