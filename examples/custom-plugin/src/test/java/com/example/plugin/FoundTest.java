package com.example.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.careweek.spi.PluginHost;
import org.junit.jupiter.api.Test;

/** An application that has these plugins on its path. */
class FoundTest {

    @Test
    void the_agenda_is_found_and_the_county_plan_is_given() {
        CountyPlan county = new CountyPlan(question -> "");
        try (PluginHost host = PluginHost.builder()
                .with(county)
                .discover(FoundTest.class.getClassLoader())
                .build()) {
            assertTrue(host.exporter("agenda").isPresent());
            assertTrue(host.verifier("county-plan").isPresent());
            assertEquals(0, host.faults().size());
        }
    }
}
