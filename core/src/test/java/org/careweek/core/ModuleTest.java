package org.careweek.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.stream.Collectors;
import org.careweek.core.program.PrivateText;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void core_requires_the_jdks_base_and_jakarta_validation_and_nothing_else() throws IOException {
        assertThat(descriptor().requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("java.base", "jakarta.validation");
    }

    @Test
    void core_loads_no_service() throws IOException {
        assertThat(descriptor().uses()).isEmpty();
    }

    /** The compiled module-info itself, since a test runs in a module that the build has patched. */
    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream compiled = PrivateText.class.getResourceAsStream("/module-info.class")) {
            return ModuleDescriptor.read(compiled);
        }
    }
}
