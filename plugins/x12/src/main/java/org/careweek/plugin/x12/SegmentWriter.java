package org.careweek.plugin.x12;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Delimiters;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Writes the segments of one question by the library, with the envelope around them. Not safe for concurrent use. */
final class SegmentWriter {

    private static final String VERSION = "005010X279A1";
    private static final String NOTHING = " ".repeat(10);
    private static final int PARTY = 15;

    private final Envelope envelope;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EDIStreamWriter writer;
    private int segments;

    SegmentWriter(Envelope envelope) throws EDIStreamException {
        this.envelope = envelope;
        EDIOutputFactory factory = EDIOutputFactory.newFactory();
        factory.setProperty(Delimiters.DATA_ELEMENT, envelope.delimiters().element());
        factory.setProperty(Delimiters.REPETITION, envelope.delimiters().repetition());
        factory.setProperty(Delimiters.COMPONENT_ELEMENT, envelope.delimiters().component());
        factory.setProperty(Delimiters.SEGMENT, envelope.delimiters().segment());
        this.writer = factory.createEDIStreamWriter(bytes, "US-ASCII");
        try {
            writer.setControlSchema(SchemaFactory.newFactory().getControlSchema("X12", new String[] {"00501"}));
        } catch (EDISchemaException missing) {
            throw new IllegalStateException("the library lacks its own schema of the envelope");
        }
    }

    void begin() throws EDIStreamException {
        writer.startInterchange();
        Envelope.Party sender = envelope.sender();
        Envelope.Party receiver = envelope.receiver();
        String date = Dates.write(envelope.writtenAt().toLocalDate());
        String time = time(envelope.writtenAt());
        elements(
                "ISA",
                "00",
                NOTHING,
                "00",
                NOTHING,
                sender.qualifier(),
                padded(sender.id()),
                receiver.qualifier(),
                padded(receiver.id()),
                date.substring(2),
                time,
                String.valueOf(envelope.delimiters().repetition()),
                "00501",
                number(envelope.interchangeNumber()),
                "0",
                envelope.isTest() ? "T" : "P",
                String.valueOf(envelope.delimiters().component()));
        String group = String.valueOf(envelope.groupNumber());
        elements("GS", "HS", sender.id(), receiver.id(), date, time, group, "X", VERSION);
        segments = 0;
        segment("ST", "270", transaction(), VERSION);
    }

    /** Writes what closes the envelope, and gives all of it. */
    byte[] end() throws EDIStreamException {
        segment("SE", String.valueOf(segments + 1), transaction());
        elements("GE", "1", String.valueOf(envelope.groupNumber()));
        elements("IEA", "1", number(envelope.interchangeNumber()));
        writer.endInterchange();
        writer.close();
        return bytes.toByteArray();
    }

    /** Writes a segment whose last element is not empty. */
    void segment(String tag, String... elements) throws EDIStreamException {
        segments++;
        elements(tag, elements);
    }

    /** Writes a segment of one element that is repeated. */
    void repeated(String tag, List<String> values) throws EDIStreamException {
        segments++;
        writer.writeStartSegment(tag);
        writer.writeStartElement().writeElementData(values.get(0)).endElement();
        for (String more : values.subList(1, values.size())) {
            writer.writeRepeatElement().writeElementData(more).endElement();
        }
        writer.writeEndSegment();
    }

    private void elements(String tag, String... elements) throws EDIStreamException {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) {
            last--;
        }
        writer.writeStartSegment(tag);
        for (String element : Arrays.copyOf(elements, last)) {
            if (element.isEmpty()) {
                writer.writeEmptyElement();
            } else {
                writer.writeElement(element);
            }
        }
        writer.writeEndSegment();
    }

    /** Hours and minutes, as digits. */
    static String time(LocalDateTime at) {
        return zeros(at.getHour() * 100 + at.getMinute(), 4);
    }

    private String transaction() {
        return zeros(envelope.transactionNumber(), 4);
    }

    private static String number(int number) {
        return zeros(number, 9);
    }

    private static String zeros(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String padded(String id) {
        return id + " ".repeat(PARTY - id.length());
    }
}
