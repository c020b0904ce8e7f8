package org.careweek.testkit.canary;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Each way of writing that the scanner must see through, written without any help of the scanner. */
enum Writing {
    RAW("raw", text -> text),
    UPPER_CASE("case-folded", text -> text.toUpperCase(Locale.ROOT)),
    TURKISH_CASE("case-folded", text -> text.toUpperCase(Locale.forLanguageTag("tr"))),
    REVERSED("reversed", text -> new StringBuilder(text).reverse().toString()),
    ICS_FOLDED("unfolded", text -> between(text, "\r\n ")),
    ICS_FOLDED_BY_A_TAB("unfolded", text -> between(text, "\n\t")),
    ICS_ESCAPED("unescaped", text -> text.replace(",", "\\,").replace(";", "\\;")),
    ICS_FOLDED_AND_ESCAPED("unfolded, unescaped", text -> between(ICS_ESCAPED.write(text), "\r\n ")),
    JSON("unescaped", text -> each(text, letter -> "\\u%04x".formatted(letter))),
    JSON_IN_JSON("unescaped", text -> each(text, letter -> "\\\\u%04X".formatted(letter))),
    HTML_DECIMAL("entity-decoded", text -> each(text, letter -> "&#" + letter + ";")),
    HTML_HEXADECIMAL("entity-decoded", text -> each(text, letter -> "&#x%x;".formatted(letter))),
    PERCENT(
            "percent-decoded",
            text -> "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(utf8(text))),
    FORM("percent-decoded, form-decoded", text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
    PERCENT_IN_HTML(
            "entity-decoded, percent-decoded", text -> PERCENT.write(text).replace("%", "&#37;")),
    BASE64("Base64", text -> base64("", text)),
    BASE64_AFTER_ONE("Base64", text -> base64("x", text)),
    BASE64_AFTER_TWO("Base64", text -> base64("~>", text)),
    BASE64_FOR_URLS("Base64", text -> Base64.getUrlEncoder().encodeToString(utf8("??" + text + "??"))),
    BASE64_FOR_MAIL("unfolded, Base64", text -> between(base64("", text), "\r\n")),
    HEX("hex", text -> HexFormat.of().formatHex(utf8(text))),
    UPPER_HEX("hex", text -> HexFormat.of().withUpperCase().formatHex(utf8(text))),
    BYTE_LIST("byte list", text -> Arrays.toString(utf8(text))),
    MD5("MD5", text -> HexFormat.of().formatHex(hash("MD5", text))),
    SHA_1("SHA-1", text -> HexFormat.of().formatHex(hash("SHA-1", text))),
    SHA_256("SHA-256", text -> HexFormat.of().formatHex(hash("SHA-256", text))),
    MD5_BASE64("MD5", text -> Base64.getEncoder().encodeToString(hash("MD5", text))),
    SHA_1_BASE64("SHA-1", text -> Base64.getEncoder().encodeToString(hash("SHA-1", text))),
    SHA_256_FOR_URLS("SHA-256", text -> Base64.getUrlEncoder().encodeToString(hash("SHA-256", text))),
    NAME_UUID("name UUID", text -> UUID.nameUUIDFromBytes(utf8(text)).toString());

    private final String encoding;
    private final UnaryOperator<String> writing;

    Writing(String encoding, UnaryOperator<String> writing) {
        this.encoding = encoding;
        this.writing = writing;
    }

    /** How the scanner calls it. */
    String encoding() {
        return encoding;
    }

    String write(String text) {
        return writing.apply(text);
    }

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] utf8(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static String base64(String before, String text) {
        return Base64.getEncoder().encodeToString(utf8(before + text + "?!"));
    }

    private static String between(String text, String separator) {
        return text.chars().mapToObj(Character::toString).collect(Collectors.joining(separator));
    }

    private static String each(String text, IntFunction<String> written) {
        return text.chars().mapToObj(written).collect(Collectors.joining());
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(utf8(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
