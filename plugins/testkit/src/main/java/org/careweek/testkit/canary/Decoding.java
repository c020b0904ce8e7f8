package org.careweek.testkit.canary;

import java.util.function.UnaryOperator;

/** A way to read a text that is written for some format, whether or not it is. */
enum Decoding {
    UNFOLDED("unfolded", Decoded::unfolded),
    UNESCAPED("unescaped", Escapes::undone),
    ENTITIES("entity-decoded", Entities::undone),
    PERCENT("percent-decoded", Percents::undone),
    FORM("form-decoded", text -> text.replace('+', ' '));

    private final String title;
    private final UnaryOperator<String> reading;

    Decoding(String title, UnaryOperator<String> reading) {
        this.title = title;
        this.reading = reading;
    }

    String title() {
        return title;
    }

    String read(String text) {
        return reading.apply(text);
    }
}
