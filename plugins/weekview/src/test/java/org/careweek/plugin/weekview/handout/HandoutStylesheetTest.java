package org.careweek.plugin.weekview.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careweek.plugin.weekview.page.Palette;
import org.junit.jupiter.api.Test;

class HandoutStylesheetTest {

    @Test
    void the_style_sheet_of_pages_to_hand_out_needs_no_escaping_and_brings_no_colour_of_its_own() {
        assertThat(HandoutPage.STYLE).doesNotContain("<", "&").doesNotContainPattern("#[0-9a-f]{3,6};");
    }

    @Test
    void its_text_has_enough_contrast_in_both_schemes() {
        for (Palette scheme : List.of(Palette.light(), Palette.dark())) {
            for (String text : List.of("ink", "muted", "order")) {
                assertThat(scheme.contrast(text, "paper")).as(text).isGreaterThan(4.5);
            }
        }
    }
}
