package org.careweek.core.validation;

import org.careweek.core.rule.Violation;

/** The message of one violation. A provider interpolates it further, so what is put in is quoted. */
final class MessageTemplate {

    private MessageTemplate() {}

    static String of(String template, Violation violation) {
        return template.replace("{rule}", quoted(violation.rule().id().value()))
                .replace("{sentence}", quoted(violation.explanation().sentence()));
    }

    /** A text that every provider takes for itself: no expression, no placeholder, no escape. */
    private static String quoted(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
