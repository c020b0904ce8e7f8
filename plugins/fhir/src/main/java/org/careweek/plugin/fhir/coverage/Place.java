package org.careweek.plugin.fhir.coverage;

import java.util.Objects;
import java.util.Set;

/**
 * Where in a document something stands. Prints itself.
 *
 * @param pointer a JSON pointer, empty for the whole document; a name that the resources read here do not have is a star, since it
 *     may say anything
 */
public record Place(String pointer) {

    static final Place DOCUMENT = new Place("");

    private static final Set<String> KNOWN = Set.of(
            "allowedMoney",
            "allowedString",
            "allowedUnsignedInt",
            "authorizationRequired",
            "benefit",
            "benefitPeriod",
            "category",
            "code",
            "coding",
            "contained",
            "coverage",
            "created",
            "currency",
            "disposition",
            "end",
            "entry",
            "error",
            "excluded",
            "extension",
            "id",
            "identifier",
            "implicitRules",
            "inforce",
            "insurance",
            "insurer",
            "issue",
            "item",
            "meta",
            "modifierExtension",
            "network",
            "outcome",
            "patient",
            "productOrService",
            "purpose",
            "reference",
            "request",
            "resource",
            "resourceType",
            "response",
            "servicedDate",
            "servicedPeriod",
            "start",
            "status",
            "system",
            "term",
            "text",
            "type",
            "unit",
            "usedMoney",
            "usedString",
            "usedUnsignedInt",
            "value");

    public Place {
        Objects.requireNonNull(pointer, "pointer");
    }

    Place at(String name) {
        return new Place(pointer + "/" + (KNOWN.contains(name) ? name : "*"));
    }

    Place at(int index) {
        return new Place(pointer + "/" + index);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? "/" : pointer;
    }
}
