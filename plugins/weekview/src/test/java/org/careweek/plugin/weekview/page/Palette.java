package org.careweek.plugin.weekview.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named colours of one scheme of the common style sheet.
 *
 * @param colours such as {@code #22282b}, by name
 */
public record Palette(Map<String, String> colours) {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final String STYLE = Document.COMMON_STYLE;
    private static final int DARK = STYLE.indexOf("@media (prefers-color-scheme: dark)");

    public static Palette light() {
        return between(0, DARK);
    }

    public static Palette dark() {
        return between(DARK, STYLE.indexOf("Ground and type"));
    }

    private static Palette between(int from, int to) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(STYLE.substring(from, to));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return new Palette(colours);
    }

    /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(String one, String other) {
        return contrast(channels(one), channels(other));
    }

    /** The contrast of a colour and a ground on which there is a tint. */
    public double contrast(String one, String tint, double share, String ground) {
        return contrast(channels(one), mixed(channels(tint), channels(ground), share));
    }

    private double[] channels(String name) {
        int rgb = Integer.parseInt(colours.get(name).substring(1), 16);
        return new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }

    private static double[] mixed(double[] one, double[] other, double share) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = one[i] * share + other[i] * (1 - share);
        }
        return mixed;
    }

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
