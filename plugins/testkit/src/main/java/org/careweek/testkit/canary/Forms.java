package org.careweek.testkit.canary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The ways to write a canary that no decoding of a text undoes: each is searched for as it is. */
final class Forms {

    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256");

    private Forms() {}

    static List<Form> of(Canary canary) {
        String field = canary.field();
        byte[] bytes = canary.text().getBytes(StandardCharsets.UTF_8);
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(field, Form.RAW, canary.text()));
        forms.add(new Form(
                field, "reversed", new StringBuilder(canary.text()).reverse().toString()));
        forms.add(new Form(field, "hex", HexFormat.of().formatHex(bytes)));
        String list = Arrays.toString(bytes);
        forms.add(new Form(field, "byte list", list.substring(1, list.length() - 1)));
        for (int phase = 0; phase < 3; phase++) {
            addBase64(forms, field, "Base64", withoutNeighbours(bytes, phase));
        }
        for (String hash : HASHES) {
            byte[] digest = digest(hash, bytes);
            forms.add(new Form(field, hash, HexFormat.of().formatHex(digest)));
            addBase64(forms, field, hash, Base64.getEncoder().withoutPadding().encodeToString(digest));
        }
        forms.add(new Form(field, "name UUID", UUID.nameUUIDFromBytes(bytes).toString()));
        return forms;
    }

    private static void addBase64(List<Form> forms, String field, String encoding, String base64) {
        forms.add(new Form(field, encoding, base64));
        String forUrls = base64.replace('+', '-').replace('/', '_');
        if (!forUrls.equals(base64)) {
            forms.add(new Form(field, encoding, forUrls));
        }
    }

    /** The characters of a Base64 text that these bytes alone decide when so many others, modulo three, come before. */
    private static String withoutNeighbours(byte[] bytes, int before) {
        byte[] padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(padded);
        return whole.substring((before * 8 + 5) / 6, padded.length * 8 / 6);
    }

    private static byte[] digest(String hash, byte[] bytes) {
        try {
            return MessageDigest.getInstance(hash).digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java knows no " + hash, missing);
        }
    }
}
