package org.careweek.plugin.x12;

import io.xlate.edi.stream.EDIStreamException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.plugin.x12.Member.Person;

/**
 * Writes a question (270, 005010X279A1). Only what it was given stands in it; data that the format cannot carry is refused, by
 * the element in which it would have stood.
 */
public final class InquiryWriter {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FIRST_NAME = 35;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TRACE = 50;
    private static final int ORIGIN = 10;

    private final Inquiry inquiry;
    private final List<String> refused = new ArrayList<>();

    private InquiryWriter(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** The question's bytes, or what in it cannot be carried. */
    public static InquiryOutcome write(Inquiry inquiry) {
        return new InquiryWriter(inquiry).write();
    }

    private InquiryOutcome write() {
        check();
        if (!refused.isEmpty()) {
            return new InquiryOutcome.Refused(refused);
        }
        try {
            SegmentWriter out = new SegmentWriter(inquiry.envelope());
            out.begin();
            body(out);
            return new InquiryOutcome.Written(out.end());
        } catch (EDIStreamException | RuntimeException refusedByLibrary) {
            // Its message may quote what was written.
            return new InquiryOutcome.Refused(List.of("an element that the library refuses"));
        }
    }

    private void check() {
        organization("2100A", inquiry.payer());
        organization("2100B", inquiry.provider());
        Member member = inquiry.member();
        String loop = member.dependent().isPresent() ? "2000D" : "2000C";
        person("2100C", member.subscriber());
        check("2100C NM109", member.memberId().disclose(), 2, LONGEST_ID);
        check(loop + " TRN02", inquiry.trace().number(), 1, LONGEST_TRACE);
        check(loop + " TRN03", inquiry.trace().origin(), ORIGIN, ORIGIN);
        member.dependent().ifPresent(it -> person("2100D", it));
        date(loop + " DTP03", inquiry.from());
        date(loop + " DTP03", inquiry.through());
        for (String type : inquiry.serviceTypes()) {
            check("EQ01", type, 1, 2);
        }
    }

    private void organization(String loop, Organization organization) {
        check(loop + " NM103", organization.name(), 1, LONGEST_NAME);
        check(loop + " NM108", organization.idQualifier(), 1, 2);
        check(loop + " NM109", organization.id(), 2, LONGEST_ID);
    }

    private void person(String loop, Person person) {
        check(loop + " NM103", person.lastName().disclose(), 1, LONGEST_NAME);
        check(loop + " NM104", person.firstName().disclose(), 0, LONGEST_FIRST_NAME);
        person.birthDate().ifPresent(it -> date(loop + " DMG02", it));
    }

    private void date(String element, LocalDate date) {
        if (date.getYear() < 1800 || date.getYear() > 2200) {
            refuse(element);
        }
    }

    private void check(String element, String text, int shortest, int longest) {
        boolean isCarried = text.length() >= shortest
                && text.length() <= longest
                && text.equals(text.strip())
                && Characters.canCarry(text, inquiry.envelope().delimiters());
        if (!isCarried) {
            refuse(element);
        }
    }

    private void refuse(String element) {
        if (!refused.contains(element)) {
            refused.add(element);
        }
    }

    private void body(SegmentWriter out) throws EDIStreamException {
        Envelope envelope = inquiry.envelope();
        Member member = inquiry.member();
        boolean isDependent = member.dependent().isPresent();
        out.segment(
                "BHT",
                "0022",
                "13",
                inquiry.trace().number(),
                Dates.write(envelope.writtenAt().toLocalDate()),
                SegmentWriter.time(envelope.writtenAt()));
        out.segment("HL", "1", "", "20", "1");
        organization(out, "PR", inquiry.payer());
        out.segment("HL", "2", "1", "21", "1");
        organization(out, "1P", inquiry.provider());
        out.segment("HL", "3", "2", "22", isDependent ? "1" : "0");
        if (!isDependent) {
            trace(out);
        }
        person(out, "IL", member.subscriber(), Optional.of(member.memberId().disclose()));
        if (isDependent) {
            out.segment("HL", "4", "3", "23", "0");
            trace(out);
            person(out, "03", member.dependent().get(), Optional.empty());
        }
        dates(out);
        out.repeated("EQ", inquiry.serviceTypes());
    }

    private void trace(SegmentWriter out) throws EDIStreamException {
        Trace trace = inquiry.trace();
        out.segment("TRN", trace.type(), trace.number(), trace.origin());
    }

    private static void organization(SegmentWriter out, String entity, Organization it) throws EDIStreamException {
        out.segment("NM1", entity, "2", it.name(), "", "", "", "", it.idQualifier(), it.id());
    }

    private static void person(SegmentWriter out, String entity, Person it, Optional<String> id)
            throws EDIStreamException {
        String last = it.lastName().disclose();
        String first = it.firstName().disclose();
        if (id.isPresent()) {
            out.segment("NM1", entity, "1", last, first, "", "", "", "MI", id.get());
        } else {
            out.segment("NM1", entity, "1", last, first);
        }
        if (it.birthDate().isPresent()) {
            out.segment("DMG", "D8", Dates.write(it.birthDate().get()));
        }
    }

    private void dates(SegmentWriter out) throws EDIStreamException {
        String from = Dates.write(inquiry.from());
        if (inquiry.from().equals(inquiry.through())) {
            out.segment("DTP", "291", "D8", from);
        } else {
            out.segment("DTP", "291", "RD8", from + "-" + Dates.write(inquiry.through()));
        }
    }
}
