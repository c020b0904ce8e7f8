package org.careweek.core.transition.correction;

import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.coverage.AuthorizedUnits;

/**
 * An authorization of which more or less is left than before.
 *
 * @param authorization which one
 * @param before what was left
 * @param after what is left now, of the same kind
 */
public record UnitsChange(AuthorizationId authorization, AuthorizedUnits before, AuthorizedUnits after) {

    public UnitsChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException("a change must be from one amount to another");
        }
    }

    @Override
    public String toString() {
        return "UnitsChange[private]";
    }
}
