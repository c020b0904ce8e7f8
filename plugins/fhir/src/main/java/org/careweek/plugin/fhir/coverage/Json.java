package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Map;

/** A value of a JSON document. While it is being read, what holds others grows; then it changes no more. Prints nothing of it. */
sealed interface Json {

    record Text(String value) implements Json {
        @Override
        public String toString() {
            return "Text[private]";
        }
    }

    /** A number, in its own digits. */
    record Digits(String value) implements Json {
        @Override
        public String toString() {
            return "Digits[private]";
        }
    }

    record Truth(boolean value) implements Json {}

    record Null() implements Json {}

    record Items(List<Json> values) implements Json {
        @Override
        public String toString() {
            return "Items[private]";
        }
    }

    record Members(Map<String, Json> values) implements Json {
        @Override
        public String toString() {
            return "Members[private]";
        }
    }
}
