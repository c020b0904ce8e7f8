package org.careweek.plugin.weekview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    @Test
    void the_style_sheet_of_all_pages_needs_no_escaping() {
        assertThat(Document.COMMON_STYLE).doesNotContain("<", "&");
    }

    @Test
    void text_has_enough_contrast_on_every_ground_in_both_schemes() {
        for (Palette scheme : List.of(Palette.light(), Palette.dark())) {
            double tint = scheme.equals(Palette.light()) ? 0.09 : 0.13;
            assertThat(scheme.contrast("on-full", "full")).isGreaterThan(4.5);
            for (String text : List.of("ink", "muted", "accent", "order")) {
                for (String hue : List.of("hue0", "hue1", "hue2", "hue3", "hue4", "hue5", "muted")) {
                    assertThat(scheme.contrast(text, hue, tint, "raised"))
                            .as("%s on %s", text, hue)
                            .isGreaterThan(4.5);
                }
                assertThat(scheme.contrast(text, "paper")).as(text).isGreaterThan(4.5);
            }
        }
    }
}
