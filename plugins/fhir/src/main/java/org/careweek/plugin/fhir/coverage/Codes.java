package org.careweek.plugin.fhir.coverage;

import java.util.Collection;

/** Codes that mean the same whatever system is named beside them, since payers name none, HL7's or their own. */
final class Codes {

    private Codes() {}

    static boolean has(Collection<Coding> codings, String code) {
        return codings.stream().anyMatch(it -> it.code().equals(code));
    }
}
