package org.careweek.plugin.fhir.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.testkit.contract.InsuranceVerifierContract;
import org.careweek.testkit.contract.PayerBehaviour;

class FhirVerifierContractTest extends InsuranceVerifierContract {

    private static final int MEGABYTES = 300_000;
    private static final String MH = Payer.item("MH", "");
    private static final String ENDED = "\"inforce\":false,\"benefitPeriod\":{\"end\":\"2026-11-01\"}";

    private final AtomicInteger asked = new AtomicInteger();

    /** An application makes it, with its own line to the payer. */
    @Override
    protected boolean isDiscovered() {
        return false;
    }

    @Override
    protected OptionalInt timesAsked() {
        return OptionalInt.of(asked.get());
    }

    @Override
    protected Optional<InsuranceVerifier> facing(PayerBehaviour behaviour) {
        asked.set(0);
        return Optional.of(Payer.verifier(question -> {
                    asked.incrementAndGet();
                    String text = new String(question, StandardCharsets.UTF_8);
                    String member = between(text, "\"Patient/", "\"");
                    return answer(behaviour, between(text, "\"value\":\"", "\""), member);
                })
                .build());
    }

    private static String between(String text, String before, String after) {
        int begin = text.indexOf(before) + before.length();
        return text.substring(begin, text.indexOf(after, begin));
    }

    private static byte[] answer(PayerBehaviour behaviour, String id, String member)
            throws IOException, InterruptedException {
        return switch (behaviour) {
            case COVERS -> says(id, member, Payer.inForce(MH));
            case DENIES -> says(id, member, ENDED);
            case SAYS_NEITHER -> says(id, member, "\"item\":[" + MH + "]");
            case SAYS_BOTH -> says(id, member, Payer.inForce(MH), ENDED);
            case SAYS_SOMETHING_UNKNOWN ->
                Payer.utf8(Payer.says(id, member, Payer.WEEK, ENDED).replace("\"complete\"", "\"perhaps\""));
            case IS_AWAY -> throw new IOException("nobody is there");
            case IS_SILENT -> {
                Thread.sleep(60_000);
                throw new IOException("still nobody");
            }
            case STOPS_HALFWAY -> {
                byte[] denial = says(id, member, ENDED);
                yield Arrays.copyOf(denial, denial.length - 1);
            }
            case STAMMERS -> new byte[] {0, 1, (byte) 0xFF, '{', '"', '*'};
            case FLOODS ->
                says(id, member, ENDED + ",\"item\":[" + String.join(",", Collections.nCopies(MEGABYTES, MH)) + "]");
            case ANSWERS_ANOTHER_QUESTION -> says("another", member, ENDED);
            case SPEAKS_OF_ANOTHER_LEVEL -> says(id, member, Payer.inForce(Payer.item("BB", "\"excluded\":true")));
            case SPEAKS_OF_OTHER_DATES ->
                says(
                        id,
                        member,
                        Payer.inForce(MH) + ",\"benefitPeriod\":{\"start\":\"2020-01-01\",\"end\":\"2020-12-31\"}");
            case WANTS_NO_MORE_QUESTIONS ->
                Payer.utf8(
                        Payer.response(id, member, "error", "\"error\":[{\"code\":" + Payer.concept("no-more") + "}]"));
            case IS_BUSY ->
                Payer.utf8("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\","
                        + "\"code\":\"throttled\"}]}");
        };
    }

    private static byte[] says(String id, String member, String... insurances) {
        return Payer.utf8(Payer.says(id, member, Payer.WEEK, insurances));
    }
}
