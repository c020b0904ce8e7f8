package org.careweek.plugin.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.AttendanceId;
import org.careweek.core.hours.AttendanceStatus;
import org.careweek.core.hours.Presence;
import org.careweek.core.hours.ScheduledTime;
import org.careweek.core.hours.ledger.AttendanceEvent;
import org.careweek.core.hours.ledger.EventId;
import org.careweek.core.hours.ledger.Origin;
import org.careweek.core.program.Break;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.time.InstantRange;
import org.careweek.core.time.TreatmentTime;

/**
 * Events as bytes. Each begins with its origin: id, participant, who recorded it (texts), and when it became known. A reversal goes on with the
 * id that it reverses; the other two with the record: id, session, service (texts), date (days since 1970-01-01, 8), start, end, the number of
 * breaks (4) and of each after how many minutes and how many (4, 4), status (1), and the presence: which ends (1) and these.
 */
final class EventBytes {

    private static final int RECORDED = 1;
    private static final int CORRECTED = 2;
    private static final int REVERSED = 3;
    private static final int ARRIVAL = 1;
    private static final int DEPARTURE = 2;

    /** By the code that stands for it, from 1. Never to be changed: files hold these. */
    private static final List<AttendanceStatus> STATUSES = List.of(
            AttendanceStatus.PRESENT,
            AttendanceStatus.MAKEUP,
            AttendanceStatus.ABSENT,
            AttendanceStatus.EXCUSED,
            AttendanceStatus.CANCELLED);

    private EventBytes() {}

    static JournalEntry entry(AttendanceEvent event) throws JournalException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            write(event.origin(), out);
            int kind = kind(event);
            if (event instanceof AttendanceEvent.Reversed reversal) {
                write(reversal.reversed().value(), out);
            } else {
                write(event instanceof AttendanceEvent.Recorded made ? made.row() : corrected(event), out);
            }
            return new JournalEntry(kind, bytes.toByteArray(), Optional.of(event));
        } catch (CharacterCodingException noUnicode) {
            throw new JournalException(JournalException.Code.NO_UNICODE, 0);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
    }

    private static int kind(AttendanceEvent event) {
        return event.fold(recorded -> RECORDED, corrected -> CORRECTED, reversed -> REVERSED);
    }

    private static Attendance corrected(AttendanceEvent event) {
        return ((AttendanceEvent.Corrected) event).row();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        out.writeInt(bytes.remaining());
        out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    }

    private static void write(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static void write(Origin origin, DataOutputStream out) throws IOException {
        write(origin.id().value(), out);
        write(origin.participant().disclose(), out);
        write(origin.recordedBy().disclose(), out);
        write(origin.knownAt(), out);
    }

    private static void write(Attendance row, DataOutputStream out) throws IOException {
        write(row.id().value(), out);
        write(row.session().value(), out);
        write(row.service().name(), out);
        out.writeLong(row.scheduled().date().toEpochDay());
        write(row.scheduled().range().start(), out);
        write(row.scheduled().range().end(), out);
        out.writeInt(row.breaks().size());
        for (Break each : row.breaks()) {
            out.writeInt(each.after().minutes());
            out.writeInt(each.length().minutes());
        }
        out.writeByte(STATUSES.indexOf(row.status()) + 1);
        write(row.presence(), out);
    }

    private static void write(Presence presence, DataOutputStream out) throws IOException {
        if (presence instanceof Presence.InAndOut both) {
            out.writeByte(ARRIVAL | DEPARTURE);
            write(both.arrival(), out);
            write(both.departure(), out);
        } else if (presence instanceof Presence.InOnly in) {
            out.writeByte(ARRIVAL);
            write(in.arrival(), out);
        } else if (presence instanceof Presence.OutOnly left) {
            out.writeByte(DEPARTURE);
            write(left.departure(), out);
        } else {
            out.writeByte(0);
        }
    }

    /** @param offset of the record, for what is wrong with it */
    static JournalEntry entry(int kind, byte[] bytes, long offset) throws JournalException {
        if (kind < RECORDED || kind > REVERSED) {
            return new JournalEntry(kind, bytes, Optional.empty());
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            AttendanceEvent event = event(kind, in);
            if (in.hasRemaining()) {
                throw new JournalException(JournalException.Code.NO_EVENT, offset);
            }
            return new JournalEntry(kind, bytes, Optional.of(event));
        } catch (BufferUnderflowException
                | CharacterCodingException
                | IllegalArgumentException
                | DateTimeException none) {
            throw new JournalException(JournalException.Code.NO_EVENT, offset);
        }
    }

    private static AttendanceEvent event(int kind, ByteBuffer in) throws CharacterCodingException {
        Origin origin =
                new Origin(new EventId(text(in)), ParticipantId.of(text(in)), PrivateText.of(text(in)), instant(in));
        if (kind == REVERSED) {
            return new AttendanceEvent.Reversed(origin, new EventId(text(in)));
        }
        Attendance row = row(in);
        return kind == RECORDED
                ? new AttendanceEvent.Recorded(origin, row)
                : new AttendanceEvent.Corrected(origin, row);
    }

    private static String text(ByteBuffer in) throws CharacterCodingException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static Instant instant(ByteBuffer in) {
        long second = in.getLong();
        int nano = in.getInt();
        if (nano < 0 || nano > 999_999_999) {
            throw new IllegalArgumentException("no instant");
        }
        return Instant.ofEpochSecond(second, nano);
    }

    private static Attendance row(ByteBuffer in) throws CharacterCodingException {
        AttendanceId id = new AttendanceId(text(in));
        SessionId session = new SessionId(text(in));
        ServiceType service = new ServiceType(text(in));
        ScheduledTime scheduled =
                new ScheduledTime(LocalDate.ofEpochDay(in.getLong()), new InstantRange(instant(in), instant(in)));
        int count = in.getInt();
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            breaks.add(new Break(TreatmentTime.ofMinutes(in.getInt()), TreatmentTime.ofMinutes(in.getInt())));
        }
        int status = in.get();
        if (status < 1 || status > STATUSES.size()) {
            throw new IllegalArgumentException("no status");
        }
        return new Attendance(id, session, service, scheduled, breaks, STATUSES.get(status - 1), presence(in));
    }

    private static Presence presence(ByteBuffer in) {
        return switch (in.get()) {
            case 0 -> new Presence.Unrecorded();
            case ARRIVAL -> new Presence.InOnly(instant(in));
            case DEPARTURE -> new Presence.OutOnly(instant(in));
            case ARRIVAL | DEPARTURE -> new Presence.InAndOut(instant(in), instant(in));
            default -> throw new IllegalArgumentException("no presence");
        };
    }
}
