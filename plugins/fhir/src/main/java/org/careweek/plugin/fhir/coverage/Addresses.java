package org.careweek.plugin.fhir.coverage;

import java.util.List;

/** Addresses of resources, as FHIR R4 wants them in a reference. */
final class Addresses {

    private static final int LONGEST = 1024;
    private static final int LONGEST_ID = 64;
    private static final String UUID = "urn:uuid:";
    private static final String UUID_SHAPE = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    private static final String HISTORY = "_history";
    private static final String IN_A_URI = "-._~:/?[]@!$&'()*+,;=";

    private Addresses() {}

    /** Whether it is the address of a resource of a type: relative, absolute over HTTP, or a UUID. */
    static boolean isOf(String type, String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        if (address.startsWith(UUID)) {
            return isUuid(address.substring(UUID.length()));
        }
        List<String> parts = List.of(address.split("/", -1));
        boolean isAbsolute = isAbsolute(address);
        int size = parts.size() > 3 && parts.get(parts.size() - 2).equals(HISTORY) && isId(parts.get(parts.size() - 1))
                ? parts.size() - 2
                : parts.size();
        boolean hasLength = isAbsolute ? size >= 5 : size == 2;
        return hasLength && parts.get(size - 2).equals(type) && isId(parts.get(size - 1));
    }

    /** Whether a text is an address of any kind that holds no blank, as a code system has one. */
    static boolean isUri(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.length() <= LONGEST
                && text.substring(0, colon).chars().allMatch(Addresses::isLetterOrDigit)
                && text.chars().allMatch(Addresses::isInUri);
    }

    /** Whether a text is 1 to 64 letters, digits, dashes and points. */
    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ID
                && text.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private static boolean isAbsolute(String address) {
        for (String scheme : List.of("http://", "https://")) {
            if (address.startsWith(scheme)) {
                String rest = address.substring(scheme.length());
                return !rest.isEmpty()
                        && isLetterOrDigit(rest.charAt(0))
                        && !rest.contains("//")
                        && rest.chars().allMatch(c -> c != '?' && isInUri(c));
            }
        }
        return false;
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID_SHAPE.length()) {
            return false;
        }
        for (int position = 0; position < text.length(); position++) {
            char c = text.charAt(position);
            boolean isHex = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (UUID_SHAPE.charAt(position) == '-' ? c != '-' : !isHex) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInUri(int c) {
        return isLetterOrDigit(c) || IN_A_URI.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
