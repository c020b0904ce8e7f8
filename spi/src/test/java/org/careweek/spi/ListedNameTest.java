package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceConfigurationError;
import org.careweek.spi.calendar.CalendarExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedNameTest {

    private static final String SERVICE = CalendarExporter.class.getName();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Provider org.example.Paper$Calendar not found",
                "Provider org.example.Paper$Calendar not a subtype",
                "org.example.Paper$Calendar Unable to get public no-arg constructor"
            })
    void the_class_that_a_loader_could_not_use_has_a_name(String said) {
        assertThat(ListedName.in(new ServiceConfigurationError(SERVICE + ": " + said), CalendarExporter.class))
                .contains("org.example.Paper$Calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " not found",
                "Provider  not found",
                "Provider Jane Doe not found",
                "Provider 1913-03-07 not found",
                "Provider org.example.Paper",
                "memory:0:1: Illegal provider-class name: Jane"
            })
    void what_is_no_name_of_a_class_is_not_repeated(String said) {
        assertThat(ListedName.in(new ServiceConfigurationError(SERVICE + ": " + said), CalendarExporter.class))
                .isEmpty();
    }

    @Test
    void words_of_somebody_else_are_not_read() {
        String said = "Provider Jane not found";
        assertThat(ListedName.in(new ServiceConfigurationError(said), CalendarExporter.class))
                .isEmpty();
        assertThat(ListedName.in(new ServiceConfigurationError(null), CalendarExporter.class))
                .isEmpty();
        assertThat(ListedName.in(
                        new ServiceConfigurationError(SERVICE + ": " + said) {
                            private static final long serialVersionUID = 1L;
                        },
                        CalendarExporter.class))
                .isEmpty();
    }
}
