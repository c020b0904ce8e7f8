package org.careweek.plugin.x12;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Transport;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/** An invented payer that answers what a test wants it to say, and a verifier that asks it. */
final class Payer {

    static final String ORIGIN = "9RIVERBEND";
    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    static final LocalDate THROUGH = LocalDate.of(2026, 11, 29);
    static final Organization PROVIDER = new Organization("RIVERBEND SAMPLE CLINIC", "XX", "1999999984");
    static final Organization PLAN = new Organization("LAKE SAMPLE PLAN", "PI", "LAKE01");

    private Payer() {}

    /** A member whose number is the reference itself. */
    static Optional<Member> member(MemberReference reference) {
        Member.Person person =
                new Member.Person(PrivateText.of("SAMPLE"), PrivateText.of("INVENTED"), Optional.empty());
        return Optional.of(new Member(PrivateText.of(reference.disclose()), person, Optional.empty()));
    }

    static X12Verifier.Builder verifier(Transport transport) {
        AtomicInteger number = new AtomicInteger();
        return X12Verifier.builder()
                .transport(transport)
                .directory(Payer::member)
                .envelopes(query -> envelope(number.incrementAndGet()))
                .provider(PROVIDER)
                .traceOrigin(ORIGIN)
                .payer(new PayerId("payer"), PLAN)
                .timeToLive(Duration.ofHours(24));
    }

    static Envelope envelope(int number) {
        return new Envelope(
                new Envelope.Party("ZZ", "RIVERBEND"),
                new Envelope.Party("ZZ", "LAKEPLAN"),
                number,
                number,
                1,
                LocalDateTime.of(2026, 11, 20, 9, 5),
                true,
                Delimiters.usual());
    }

    static VerificationQuery query(String correlation, String member, LevelOfCare level) {
        return VerificationQuery.builder()
                .payer(new PayerId("payer"))
                .member(MemberReference.of(member))
                .level(level)
                .dates(FROM, THROUGH)
                .askedAt(NOW)
                .correlation(correlation)
                .build();
    }

    /** What the verifier says of a payer that answers with this file. */
    static VerificationAnswer answer(byte[] file, VerificationQuery query) {
        return verifier(question -> file).build().verify(query);
    }

    /** The same of answers that were read already. */
    static VerificationAnswer concluding(EligibilityAnswers answers, VerificationQuery query) {
        return new Matching(query, member(query.member()).orElseThrow(), ORIGIN)
                .match(answers)
                .orElseConclude(it -> new Conclusions(ServiceTypes.usual())
                        .answer(it, query, Stated.NOT_STATED, Duration.ofHours(24)));
    }

    /** What the verifier says of a payer that makes these statements of the member who was asked about. */
    static VerificationAnswer saying(LevelOfCare level, List<String> segments) {
        return answer(says("q-1", "member-7", segments), query("q-1", "member-7", level));
    }

    /** An answer about a subscriber: segments that follow the name. */
    static byte[] says(String trace, String memberId, List<String> segments) {
        return file(List.of(), trace, memberId, segments);
    }

    static byte[] file(List<String> ofPayer, String trace, String memberId, List<String> segments) {
        StringBuilder text = new StringBuilder();
        text.append(
                "ISA*00*          *00*          *ZZ*LAKEPLAN       *ZZ*RIVERBEND      *261120*1600*^*00501*000000009*0*T*:~");
        text.append("GS*HB*LAKEPLAN*RIVERBEND*20261120*1600*9*X*005010X279A1~");
        int before = text.length();
        text.append("ST*271*0001*005010X279A1~BHT*0022*11*ANSWER*20261120*1600~HL*1**20*1~");
        text.append("NM1*PR*2*LAKE SAMPLE PLAN*****PI*LAKE01~");
        ofPayer.forEach(it -> text.append(it).append('~'));
        if (!trace.isEmpty()) {
            text.append("HL*2*1*21*1~NM1*1P*2*RIVERBEND SAMPLE CLINIC*****XX*1999999984~HL*3*2*22*0~");
            text.append("TRN*2*").append(trace).append("*").append(ORIGIN).append("~");
            text.append("NM1*IL*1*SAMPLE*INVENTED****MI*").append(memberId).append("~");
        }
        segments.forEach(it -> text.append(it).append('~'));
        long count = text.substring(before).chars().filter(c -> c == '~').count() + 1;
        text.append("SE*").append(count).append("*0001~GE*1*9~IEA*1*000000009~");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An element of the first segment of a name in a question. */
    static String element(byte[] question, String tag, int element) {
        for (String segment : new String(question, StandardCharsets.US_ASCII).split("~")) {
            String[] elements = segment.split("\\*", -1);
            if (elements[0].equals(tag)) {
                return elements[element];
            }
        }
        throw new AssertionError("there is no " + tag);
    }
}
