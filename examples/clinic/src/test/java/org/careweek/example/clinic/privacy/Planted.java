package org.careweek.example.clinic.privacy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careweek.core.rule.Fact;
import org.careweek.testkit.canary.Canary;

/** Leaks on purpose, one for each place and one way of writing in it, each of a text of its own. */
final class Planted {

    /** Tells the text somewhere. */
    private interface Leaking {

        Object leak(String text) throws Exception;
    }

    private final Map<Canary, String> places = new TreeMap<>(Comparator.comparing(Canary::field));
    private final List<Operation> operations = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    Planted() {
        addSpoken();
        addThrown();
        addWritten();
        addNamed();
    }

    List<Operation> operations() {
        return operations;
    }

    /** Where each text must be found. */
    Map<Canary, String> places() {
        return places;
    }

    private void addSpoken() {
        plant("standard output", "raw", text -> say(System.out, text));
        plant("standard output", "in upper case", text -> say(System.out, text.toUpperCase(Locale.ROOT)));
        plant(
                "standard error",
                "reversed",
                text -> say(System.err, new StringBuilder(text).reverse().toString()));
        plant("standard error", "in JSON", text -> say(System.err, "{\"x\": \"" + each(text, "\\u%04x") + "\"}"));
        System.Logger logger = System.getLogger("planted");
        plant("logs", "as a parameter", text -> {
            logger.log(System.Logger.Level.TRACE, "{0}", text);
            return "";
        });
        plant("logs", "as a hash", text -> {
            logger.log(System.Logger.Level.DEBUG, HexFormat.of().formatHex(hash("SHA-256", text)));
            return "";
        });
        plant("logs", "with an exception, in Base64", text -> {
            logger.log(System.Logger.Level.INFO, "failed", new IllegalStateException(base64("x" + text)));
            return "";
        });
    }

    private void addThrown() {
        plant("exception", "as a message", text -> {
            throw new IllegalArgumentException(text);
        });
        plant("exception", "in a cause, percent-encoded", text -> {
            throw new IllegalArgumentException("no", new IllegalStateException(each(text, "%%%02X")));
        });
        plant("exception", "suppressed, in hex", text -> {
            var thrown = new IllegalArgumentException("no");
            thrown.addSuppressed(new IllegalStateException(HexFormat.of().formatHex(bytes(text))));
            throw thrown;
        });
        plant("exception", "in a stack trace", text -> {
            var thrown = new IllegalArgumentException("no");
            thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement(text, "x", "x.java", 1)});
            throw thrown;
        });
        plant("uncaught exceptions", "in Base64", text -> {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException(base64("xy" + text));
            });
            thread.start();
            thread.join();
            return "";
        });
    }

    private void addWritten() {
        plant("answer", "in a value that prints itself", text -> new Fact("x", text));
        plant("answer", "in a list in a map", text -> Map.of("x", List.of(new Fact("x", text))));
        written("calendar", "folded", text -> bytes(text.replaceAll("(?<=\\G.{9})", "\r\n ")));
        written("calendar", "escaped", text -> bytes(text.replace(",", "\\,")));
        written("page", "as character references", text -> bytes(each(text, "&#%d;")));
        written("page", "as hexadecimal references in a link", text -> bytes(each(text, "&#x25;%02X")));
        written("file", "in UTF-16", text -> text.getBytes(StandardCharsets.UTF_16));
        written("file", "as a hash in Base64", text -> bytes(Base64.getEncoder().encodeToString(hash("SHA-1", text))));
        written("file name", "as a hash", text -> bytes(HexFormat.of().formatHex(hash("MD5", text)) + ".ics"));
    }

    private void addNamed() {
        plant("thread names", "raw", text -> {
            Thread thread = new Thread(
                    () -> {
                        try {
                            end.await();
                        } catch (InterruptedException ended) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    text);
            thread.setDaemon(true);
            thread.start();
            return "";
        });
        plant("system properties", "as a value", text -> {
            System.setProperty("planted", text);
            return "";
        });
        plant("temporary files", "in Base64 for addresses", text -> {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            return Files.createFile(folder.resolve(Base64.getUrlEncoder().encodeToString(bytes(text))));
        });
    }

    /** Removes what was left behind. */
    void clear() {
        end.countDown();
        System.clearProperty("planted");
        places.forEach((canary, place) -> {
            if (place.equals("temporary files")) {
                Path folder = Path.of(System.getProperty("java.io.tmpdir"));
                folder.resolve(Base64.getUrlEncoder().encodeToString(bytes(canary.text())))
                        .toFile()
                        .delete();
            }
        });
    }

    private void written(String file, String how, Function<String, byte[]> writing) {
        plant(file, how, text -> List.of(new Told("planted: " + file + " " + how, writing.apply(text))));
    }

    private void plant(String place, String how, Leaking leaking) {
        Canary canary = Canary.of("planted " + operations.size() + ", " + how);
        var operation = new Operation("planted", place + " " + how, () -> leaking.leak(canary.text()));
        operations.add(operation);
        places.put(canary, place);
    }

    private static Object say(PrintStream stream, String text) {
        stream.println(text);
        return "";
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(format::formatted).collect(Collectors.joining());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text + "??"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
