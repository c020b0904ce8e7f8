package org.careweek.plugin.weekview.attended;

import org.careweek.core.compliance.Verdict;

/**
 * A verdict as a mark and a word, so that no colour is needed to tell it.
 *
 * @param mark one character
 * @param word for those who do not see it
 * @param style the class that colours it
 */
record Sign(String mark, String word, String style) {

    static Sign of(Verdict verdict) {
        return switch (verdict) {
            case WITHIN -> new Sign("✓", "within", "within");
            case BELOW -> new Sign("▼", "below", "below");
            case ABOVE -> new Sign("▲", "above", "above");
            case UNKNOWN -> new Sign("?", "not known", "unknown");
            case PARTIAL -> new Sign("◐", "part of a week", "partial");
            case NONE -> new Sign("–", "no hours asked", "none");
        };
    }
}
