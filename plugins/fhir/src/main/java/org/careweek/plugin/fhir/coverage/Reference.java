package org.careweek.plugin.fhir.coverage;

import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.PrivateText;

/**
 * Whom or what a payer's document means. Prints nothing of it.
 *
 * @param address where the other resource is, such as {@code Patient/1} or the whole of an address, if it was sent
 * @param system whose identifier it is, if it was sent
 * @param identifier an identifier of it, if one was sent
 */
public record Reference(Optional<PrivateText> address, Optional<PrivateText> system, Optional<PrivateText> identifier) {

    private static final String VERSION = "/_history/";

    public Reference {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(identifier, "identifier");
    }

    /**
     * Whether it is at an address, of whatever version. Of two that name a server all must be the same; where one of them names none,
     * its end is compared, and on which server it is, is not checked: who says {@code Patient/1} means a server of their own.
     */
    boolean isAt(PrivateText other) {
        return address.map(it -> isSame(withoutVersion(it.disclose()), withoutVersion(other.disclose())))
                .orElse(false);
    }

    private static boolean isSame(String one, String other) {
        boolean areAbsolute = isAbsolute(one) && isAbsolute(other);
        return one.equals(other) || !areAbsolute && (isEndOf(one, other) || isEndOf(other, one));
    }

    private static boolean isAbsolute(String address) {
        return address.contains("://");
    }

    /** Whether a type and an id are the end of an address. */
    private static boolean isEndOf(String end, String address) {
        return end.indexOf('/') > 0 && address.endsWith("/" + end);
    }

    private static String withoutVersion(String address) {
        int version = address.indexOf(VERSION);
        return version < 0 ? address : address.substring(0, version);
    }

    @Override
    public String toString() {
        return "Reference[private]";
    }
}
