package org.careweek.plugin.x12;

import java.util.Objects;

/**
 * A payer or a provider, as it calls itself towards the other. Organizations print themselves.
 *
 * @param name its name
 * @param idQualifier what its id is, NM108: such as {@code PI} for a payer's own number or {@code XX} for an NPI
 * @param id its id
 */
public record Organization(String name, String idQualifier, String id) {

    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(idQualifier, "idQualifier");
        Objects.requireNonNull(id, "id");
    }
}
