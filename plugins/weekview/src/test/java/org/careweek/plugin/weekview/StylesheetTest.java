package org.careweek.plugin.weekview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

    @Test
    void the_style_sheet_needs_no_escaping() {
        assertThat(Stylesheet.TEXT).doesNotContain("<", "&");
    }

    @Test
    void text_has_enough_contrast_on_every_ground_in_both_schemes() {
        Map<String, String> light = colours(0, Stylesheet.TEXT.indexOf("@media (prefers-color-scheme: dark)"));
        Map<String, String> dark = colours(
                Stylesheet.TEXT.indexOf("@media (prefers-color-scheme: dark)"),
                Stylesheet.TEXT.indexOf("Ground and type"));

        for (Map<String, String> scheme : List.of(light, dark)) {
            double tint = scheme == light ? 0.09 : 0.13;
            assertThat(contrast(channels(scheme.get("on-full")), channels(scheme.get("full"))))
                    .isGreaterThan(4.5);
            for (String text : List.of("ink", "muted", "accent", "order")) {
                for (String hue : List.of("hue0", "hue1", "hue2", "hue3", "hue4", "hue5", "muted")) {
                    double[] card = mixed(channels(scheme.get(hue)), channels(scheme.get("raised")), tint);
                    assertThat(contrast(channels(scheme.get(text)), card))
                            .as("%s on %s", text, hue)
                            .isGreaterThan(4.5);
                }
                assertThat(contrast(channels(scheme.get(text)), channels(scheme.get("paper"))))
                        .as(text)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static Map<String, String> colours(int from, int to) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(Stylesheet.TEXT.substring(from, to));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double[] channels(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }

    private static double[] mixed(double[] one, double[] other, double share) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = one[i] * share + other[i] * (1 - share);
        }
        return mixed;
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(double[] one, double[] other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
