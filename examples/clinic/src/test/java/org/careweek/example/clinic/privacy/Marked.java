package org.careweek.example.clinic.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careweek.testkit.canary.Canary;

/** Marked texts of files that a clinic hands in. */
final class Marked {

    private static final Pattern NAME = Pattern.compile("@[a-z0-9-]+");

    private final Map<String, Canary> canaries = new LinkedHashMap<>();

    Iterable<Canary> canaries() {
        return canaries.values();
    }

    /** The text with each {@code @name} replaced by a marked id, the same for the same name. */
    String filled(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(id(found.group())));
    }

    /** The marked id of a name, such as {@code @participant}. */
    String id(String name) {
        return put(Canary.ofId(name.substring(1)));
    }

    /** A marked text that is no id, nor anything else that a format asks for. */
    String text(String field) {
        return put(Canary.of(field));
    }

    void add(Canary canary) {
        put(canary);
    }

    private String put(Canary canary) {
        return canaries.computeIfAbsent(canary.text(), any -> canary).text();
    }
}
