package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.careweek.plugin.fhir.coverage.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads the values of a JSON document within limits. What the library throws may quote the document, so none of it goes any
 * further: a document that cannot be read on has ended, with a problem at the place where it did. Not safe for concurrent use.
 */
final class JsonReader {

    static final int MOST_LEVELS = 32;
    static final int LONGEST_TEXT = 64 * 1024;
    static final int LONGEST_NUMBER = 32;
    static final long MOST_BYTES = 64L * 1024 * 1024;
    static final int MOST_VALUES = 200_000;
    static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    /**
     * Keeps no buffer and no name, in which a member's texts would outlive the call. It counts a sign and a point of a number or does
     * not, as its buffer ends in it or does not, so the limit of a number is looked at here.
     */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_TEXT)
                    .build())
            .build();

    private final Utf8 text;
    private final JsonParser parser;
    private final Consumer<Problem> problems;
    private int values;
    private int characters;
    private boolean isOver;

    JsonReader(InputStream in, Consumer<Problem> problems) {
        this.text = new Utf8(in, MOST_BYTES);
        this.parser = JSON.createParser(ObjectReadContext.empty(), text);
        this.problems = problems;
    }

    /** A step that the library takes. */
    private interface Step<T> {
        T take();
    }

    /** Whether it cannot be read on. */
    boolean isOver() {
        return isOver;
    }

    /** Goes on to the next token; empty where the document ends, or cannot be read on. */
    Optional<JsonToken> next() throws IOException {
        return Optional.ofNullable(guarded(parser::nextToken));
    }

    /** The name at hand. */
    String name() {
        return parser.currentName();
    }

    /** What was read so far is no longer kept, and does not count. */
    void forget() {
        values = 0;
        characters = 0;
    }

    /** Gives the value that begins with the token at hand to a taker, who has as much of it as can be read. */
    void value(Place place, Consumer<Json> taker) throws IOException {
        guarded(() -> {
            read(place, taker);
            return null;
        });
    }

    private void read(Place place, Consumer<Json> taker) {
        if (++values > MOST_VALUES) {
            throw new StreamConstraintsException("too many values");
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> readMembers(place, taker);
            case START_ARRAY -> readItems(place, taker);
            case VALUE_STRING -> taker.accept(new Json.Text(wellFormed(place, counted(parser.getString()))));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> taker.accept(new Json.Digits(shortEnough(parser.getString())));
            case VALUE_TRUE -> taker.accept(new Json.Truth(true));
            case VALUE_FALSE -> taker.accept(new Json.Truth(false));
            default -> taker.accept(new Json.Null());
        }
    }

    private void readMembers(Place place, Consumer<Json> taker) {
        Json.Members members = new Json.Members(new LinkedHashMap<>());
        taker.accept(members);
        while (nextUnless(JsonToken.END_OBJECT)) {
            String name = counted(parser.currentName());
            Place inside = place.at(name);
            if (members.values().containsKey(name)) {
                report(inside, Kind.DUPLICATE_NAME);
            }
            nextUnless(JsonToken.NOT_AVAILABLE);
            read(inside, it -> members.values().putIfAbsent(name, it));
        }
    }

    private void readItems(Place place, Consumer<Json> taker) {
        Json.Items items = new Json.Items(new ArrayList<>());
        taker.accept(items);
        while (nextUnless(JsonToken.END_ARRAY)) {
            read(place.at(items.values().size()), items.values()::add);
        }
    }

    private boolean nextUnless(JsonToken end) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, "the document ends too early");
        }
        return token != end;
    }

    private static String shortEnough(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new StreamConstraintsException("too many digits");
        }
        return number;
    }

    private String counted(String value) {
        characters += value.length();
        if (characters > MOST_CHARACTERS) {
            throw new StreamConstraintsException("too many characters");
        }
        return value;
    }

    /** Half a surrogate pair can be written as an escape, and is no character. */
    private String wellFormed(Place place, String value) {
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            report(place, Kind.BAD_ENCODING);
        }
        return value;
    }

    private <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (JacksonIOException noText) {
            if (!(noText.getCause() instanceof CharacterCodingException)) {
                throw noText.getCause();
            }
            end(Kind.BAD_ENCODING);
        } catch (StreamConstraintsException tooMuch) {
            end(Kind.TOO_LARGE);
        } catch (UnexpectedEndOfInputException cutOff) {
            end(Kind.CUT_OFF);
        } catch (JacksonException noJson) {
            end(Kind.NOT_JSON);
        }
        return null;
    }

    /** It cannot be read on. */
    void end(Kind kind) {
        isOver = true;
        report(place(parser.streamReadContext()), text.isTooLong() ? Kind.TOO_LARGE : kind);
    }

    /** How far the library has come, which is further than what it has told. */
    private static Place place(TokenStreamContext context) {
        if (context == null) {
            return Place.DOCUMENT;
        }
        Place outside = place(context.getParent());
        if (context.inObject() && context.currentName() != null) {
            return outside.at(context.currentName());
        }
        return context.inArray() ? outside.at(context.getCurrentIndex()) : outside;
    }

    /** Whether the limit of a document's length ended it. */
    boolean isTooLong() {
        return text.isTooLong();
    }

    private void report(Place place, Kind kind) {
        problems.accept(new Problem(place, kind));
    }
}
