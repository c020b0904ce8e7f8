package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.testkit.canary.Canary;
import org.careweek.testkit.canary.CanaryScanner;
import org.careweek.testkit.canary.Surroundings;
import org.junit.jupiter.api.Test;

/** Nothing that identifies a member is printed, logged or thrown, whatever is read, asked or refused. */
class PrivacyTest {

    private static final Canary LAST = new Canary("last name", "ZQLASTNAMEQZ");
    private static final Canary FIRST = new Canary("first name", "ZQFIRSTNAMEQZ");
    private static final Canary NUMBER = new Canary("member number", "ZQNUMBER7741QZ");
    private static final Canary MESSAGE = new Canary("message", "ZQMESSAGEQZ");
    private static final Canary BIRTH = new Canary("birth date", "19130307");
    private static final CanaryScanner SCANNER = CanaryScanner.of(List.of(LAST, FIRST, NUMBER, MESSAGE, BIRTH));

    private static byte[] marked() {
        String text = new String(
                Payer.says(
                        "q-1",
                        NUMBER.text(),
                        List.of("DMG*D8*" + BIRTH.text() + "*F", "EB*1**BB", "MSG*" + MESSAGE.text())),
                StandardCharsets.ISO_8859_1);
        return Own.latin(text.replace("SAMPLE*INVENTED", LAST.text() + "*" + FIRST.text()));
    }

    private static Member member(String number) {
        Member.Person person = new Member.Person(
                PrivateText.of(LAST.text()), PrivateText.of(FIRST.text()), Optional.of(LocalDate.of(1913, 3, 7)));
        return new Member(PrivateText.of(number), person, Optional.of(person));
    }

    private static void see(List<String> seen, byte[] file) {
        EligibilityAnswers answers = EligibilityReader.read(file);
        seen.add(answers.toString());
        for (MemberAnswer member : answers.members()) {
            seen.add(member + " " + member.payer() + member.traces() + member.dates() + member.benefits()
                    + member.rejections() + member.rejectionsAbove() + member.subscriberId());
            member.benefits().forEach(it -> seen.add(it.messages() + " " + it.plan() + it.dates() + it.deliveries()));
        }
        VerificationAnswer answer = Payer.answer(file, Payer.query("q-1", NUMBER.text(), LevelOfCare.PHP));
        seen.add(answer.toString());
    }

    @Test
    void the_files_of_this_test_hold_what_it_seeks() {
        assertThat(SCANNER.scan("file", marked())).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void nothing_is_told_of_a_member_by_anything_that_is_read_whole_or_damaged() {
        List<String> seen = new ArrayList<>();
        try (Surroundings surroundings = Surroundings.watch()) {
            byte[] file = marked();
            see(seen, file);
            for (int position = 0; position < file.length; position += 7) {
                byte original = file[position];
                for (byte other : Own.latin("*~X")) {
                    file[position] = other;
                    see(seen, file);
                }
                file[position] = original;
                see(seen, Arrays.copyOf(file, position));
            }
            surroundings.heard().forEach((place, text) -> seen.add(place + ": " + text));
        }
        Set.copyOf(seen)
                .forEach(text -> assertThat(SCANNER.scan("printed", text)).isEmpty());
    }

    @Test
    void nothing_is_told_of_a_member_by_a_question_that_is_written_or_refused() {
        List<String> seen = new ArrayList<>();
        try (Surroundings surroundings = Surroundings.watch()) {
            for (String number : List.of(NUMBER.text(), NUMBER.text() + "~")) {
                Member member = member(number);
                Inquiry inquiry = Inquiry.builder()
                        .envelope(Payer.envelope(1))
                        .payer(Payer.PLAN)
                        .provider(Payer.PROVIDER)
                        .member(member)
                        .trace("q-1", Payer.ORIGIN)
                        .serviceTypes(List.of("BB"))
                        .dates(Payer.FROM, Payer.THROUGH)
                        .build();
                seen.add(member + " " + member.subscriber() + inquiry + InquiryWriter.write(inquiry));
            }
            X12Verifier verifier = Payer.verifier(question -> marked())
                    .directory(it -> Optional.of(member(it.disclose())))
                    .build();
            seen.add(verifier + " " + verifier.verify(Payer.query("q-1", NUMBER.text(), LevelOfCare.PHP)));
            seen.add(verifier.verify(Payer.query("q-1", NUMBER.text() + "~", LevelOfCare.PHP))
                    .toString());
            surroundings.heard().forEach((place, text) -> seen.add(place + ": " + text));
        }
        seen.forEach(text -> assertThat(SCANNER.scan("printed", text)).isEmpty());
    }
}
