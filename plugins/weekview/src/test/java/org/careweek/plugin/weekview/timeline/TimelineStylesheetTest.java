package org.careweek.plugin.weekview.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careweek.plugin.weekview.page.Palette;
import org.junit.jupiter.api.Test;

class TimelineStylesheetTest {

    private static final double TODAY = 0.12;

    @Test
    void the_style_sheet_of_timelines_needs_no_escaping_and_brings_no_colour_of_its_own() {
        assertThat(TimelinePage.STYLE)
                .doesNotContain("<", "&")
                .doesNotContainPattern("#[0-9a-f]{3,6};")
                .contains("var(--order) 12%");
    }

    @Test
    void text_has_enough_contrast_on_paper_on_findings_and_on_the_column_of_today() {
        for (Palette scheme : List.of(Palette.light(), Palette.dark())) {
            for (String text : List.of("ink", "muted", "accent", "order")) {
                assertThat(scheme.contrast(text, "paper")).as(text).isGreaterThan(4.5);
                assertThat(scheme.contrast(text, "raised")).as(text).isGreaterThan(4.5);
                assertThat(scheme.contrast(text, "order", TODAY, "paper"))
                        .as(text)
                        .isGreaterThan(4.5);
            }
        }
    }

    @Test
    void lines_of_bands_and_burning_units_can_be_told_from_what_they_stand_on() {
        for (Palette scheme : List.of(Palette.light(), Palette.dark())) {
            assertThat(scheme.contrast("accent", "paper")).isGreaterThan(3);
            assertThat(scheme.contrast("accent", "band")).isGreaterThan(3);
            assertThat(scheme.contrast("order", "band")).isGreaterThan(3);
        }
    }
}
