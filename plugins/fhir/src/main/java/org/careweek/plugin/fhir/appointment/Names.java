package org.careweek.plugin.fhir.appointment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.careweek.spi.calendar.OpaqueId;

/**
 * The names under which readers keep what they were given, always the same for the same appointments. They are made from opaque
 * ids alone, and so tell as little as these.
 */
final class Names {

    /** The set of names that opaque ids are from: a name of its own, since FHIR asks for one and no word may tell the program. */
    static final String OPAQUE_IDS = "urn:uuid:6e535c04-5b4c-495e-87e3-4ea32f405a77";

    /** The set of all names that are URIs, as FHIR calls it. */
    static final String URIS = "urn:ietf:rfc:3986";

    private Names() {}

    static String ofAppointment(OpaqueId uid) {
        return urn("appointment", uid.value());
    }

    /** The same for the same appointments, whatever changed about them. */
    static String ofBundle(List<OpaqueId> uids) {
        return urn("bundle", uids.stream().map(OpaqueId::value).sorted().collect(Collectors.joining(",")));
    }

    private static String urn(String kind, String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.US_ASCII));
    }
}
