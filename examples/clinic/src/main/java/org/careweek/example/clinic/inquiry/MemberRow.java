package org.careweek.example.clinic.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.x12.Envelope;
import org.careweek.plugin.x12.Inquiry;
import org.careweek.plugin.x12.Member;
import org.careweek.plugin.x12.Organization;

/**
 * Whom to ask about, for what. Prints nothing of it.
 *
 * @param trace the site's own number of the question
 * @param payer who is asked
 * @param member about whom
 * @param level for which level of care
 * @param from the first date, included
 * @param through the last date, included
 */
record MemberRow(
        String trace, Organization payer, Member member, LevelOfCare level, LocalDate from, LocalDate through) {

    Inquiry inquiry(Envelope envelope, Sender sender, List<String> serviceTypes) {
        return Inquiry.builder()
                .envelope(envelope)
                .payer(payer)
                .provider(sender.provider())
                .member(member)
                .trace(trace, sender.origin())
                .serviceTypes(serviceTypes)
                .dates(from, through)
                .build();
    }

    @Override
    public String toString() {
        return "MemberRow[private]";
    }
}
