package org.careweek.plugin.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.careweek.plugin.x12.Source.Raw;

/** Reads all interchanges of a file by the library, and goes on behind what it cannot read. Not safe for concurrent use. */
final class Interchanges {

    private static final String EVERY_BYTE = "ISO-8859-1";
    /** What closes a part of the envelope: nothing in it may be wrong. */
    private static final Set<String> TRAILERS = Set.of("SE", "GE", "IEA");

    /** Looked up once, and never changed: it takes as long as reading a short answer. */
    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();

    private final Relay handler;

    Interchanges(SegmentHandler handler) {
        this.handler = new Relay(handler);
    }

    void read(InputStream in) throws IOException {
        Source source = new Source(in);
        long number = 0;
        Optional<Raw> raw = source.next();
        if (raw.isEmpty()) {
            handler.problem(new Problem(Place.of(1), Problem.Kind.NOT_X12));
        }
        while (raw.isPresent()) {
            number++;
            if (raw.get().flaw().isPresent()) {
                handler.problem(new Problem(Place.of(number), raw.get().flaw().get()));
                raw = source.next();
            } else {
                Feed feed = new Feed(source, raw.get(), number, handler);
                read(feed);
                number = feed.number();
                raw = feed.following().isPresent() ? feed.following() : source.next();
            }
        }
    }

    private void read(Feed feed) throws IOException {
        boolean isReadable = true;
        long lastUnreadable = 0;
        while (isReadable && !isReadToItsEnd(feed)) {
            feed.rethrow();
            handler.rethrow();
            if (feed.isAtEnd()) {
                break;
            }
            handler.problem(new Problem(Place.of(feed.number()), Problem.Kind.UNREADABLE));
            isReadable = !feed.isReplaying() && feed.number() > lastUnreadable;
            lastUnreadable = feed.number();
            feed.rewind();
        }
        if (!isReadable) {
            feed.skip();
        }
        if (!feed.isClosed()) {
            handler.problem(new Problem(Place.of(feed.number()), Problem.Kind.CUT_OFF));
        }
        handler.interchangeEnded();
    }

    /** Whether the library came to the end of the interchange. What it says when it does not may quote the file. */
    private boolean isReadToItsEnd(Feed feed) throws IOException {
        try (EDIStreamReader reader = FACTORY.createEDIStreamReader(feed, EVERY_BYTE)) {
            Optional<Segment> segment = Optional.empty();
            while (reader.hasNext()) {
                segment = event(reader, feed, segment);
            }
            return true;
        } catch (EDIStreamException | RuntimeException unreadable) {
            return false;
        }
    }

    private Optional<Segment> event(EDIStreamReader reader, Feed feed, Optional<Segment> open)
            throws EDIStreamException {
        EDIStreamEvent event = reader.next();
        if (event == EDIStreamEvent.START_SEGMENT) {
            return Optional.of(new Segment(reader.getText(), feed.number()));
        }
        if (event == EDIStreamEvent.ELEMENT_DATA) {
            open.ifPresent(it -> put(reader, it));
        } else if (event == EDIStreamEvent.END_SEGMENT) {
            open.filter(it -> !feed.isReplaying()).ifPresent(this::segment);
            return Optional.empty();
        } else if (isOfSegment(event, reader) || isOfTrailer(event, open)) {
            handler.problem(new Problem(Place.of(feed.number()), Problem.Kind.ENVELOPE));
        }
        return open;
    }

    /** The library allows 99,999 transactions in a group, and the format ten times as many. */
    private static boolean isOfSegment(EDIStreamEvent event, EDIStreamReader reader) {
        return event == EDIStreamEvent.SEGMENT_ERROR
                && reader.getErrorType() != EDIStreamValidationError.LOOP_OCCURS_OVER_MAXIMUM_TIMES;
    }

    private static boolean isOfTrailer(EDIStreamEvent event, Optional<Segment> open) {
        return event.isError() && open.filter(it -> TRAILERS.contains(it.tag())).isPresent();
    }

    private static void put(EDIStreamReader reader, Segment segment) {
        Location at = reader.getLocation();
        segment.put(
                at.getElementPosition(),
                Math.max(1, at.getElementOccurrence()),
                Math.max(1, at.getComponentPosition()),
                reader.getText());
    }

    private void segment(Segment segment) {
        if (segment.isTooLong()) {
            handler.problem(new Problem(segment.place(), Problem.Kind.SEGMENT_TOO_LONG));
        } else {
            handler.segment(segment);
        }
    }
}
