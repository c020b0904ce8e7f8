package org.careweek.spi.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A site's secret, from which {@link OpaqueId}s are made: without it nobody can tell whose calendar a file is, not even
 * by trying ids. Prints as stars.
 */
public final class SiteKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;
    private static final int HEX_DIGITS = 32;

    private final SecretKeySpec key;

    private SiteKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Keeps a site's secret.
     *
     * @param secret at least 16 bytes from a good source of randomness; copied
     * @throws IllegalArgumentException if it is shorter
     */
    public static SiteKey of(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("a site key must have at least 16 bytes, but had " + secret.length);
        }
        return new SiteKey(new SecretKeySpec(secret, ALGORITHM));
    }

    /**
     * The name of a thing that these parts identify together, such as a participant, a week and a session. The same
     * parts in the same order always give the same name; parts never run into each other.
     */
    public OpaqueId idOf(List<String> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : parts) {
                mac.update((part.length() + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(codeUnits(part));
            }
            return new OpaqueId(HexFormat.of().formatHex(mac.doFinal()).substring(0, HEX_DIGITS));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime offers " + ALGORITHM, impossible);
        }
    }

    /** UTF-16 as it stands: an encoder would make one replacement of every half character, and names would collide. */
    private static ByteBuffer codeUnits(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), Character.BYTES));
        bytes.asCharBuffer().put(text);
        return bytes;
    }

    @Override
    public String toString() {
        return "***";
    }
}
