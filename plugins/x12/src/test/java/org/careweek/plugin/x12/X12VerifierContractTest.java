package org.careweek.plugin.x12;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.testkit.contract.InsuranceVerifierContract;
import org.careweek.testkit.contract.PayerBehaviour;

class X12VerifierContractTest extends InsuranceVerifierContract {

    private static final int MEGABYTES = 300_000;

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
                    return answer(behaviour, Payer.element(question, "TRN", 2), memberId(question));
                })
                .build());
    }

    private static String memberId(byte[] question) {
        String text = new String(question, StandardCharsets.US_ASCII);
        String name = text.substring(text.indexOf("NM1*IL"));
        return name.substring(name.indexOf("*MI*") + 4, name.indexOf('~'));
    }

    private static byte[] answer(PayerBehaviour behaviour, String trace, String id)
            throws IOException, InterruptedException {
        return switch (behaviour) {
            case COVERS -> Payer.says(trace, id, List.of("EB*1**MH"));
            case DENIES -> Payer.says(trace, id, List.of("EB*6**MH"));
            case SAYS_NEITHER -> Payer.says(trace, id, List.of("EB*U**MH", "EB*V**AI"));
            case SAYS_BOTH -> Payer.says(trace, id, List.of("EB*1**MH", "EB*6**MH"));
            case SAYS_SOMETHING_UNKNOWN -> Payer.says(trace, id, List.of("EB*QQ**MH"));
            case IS_AWAY -> throw new IOException("nobody is there");
            case IS_SILENT -> {
                Thread.sleep(60_000);
                throw new IOException("still nobody");
            }
            case STOPS_HALFWAY -> {
                byte[] denial = Payer.says(trace, id, List.of("EB*6**MH"));
                yield Arrays.copyOf(denial, denial.length - 50);
            }
            case STAMMERS -> new byte[] {0, 1, (byte) 0xFF, 'I', 'S', 'A', '*'};
            case FLOODS -> Payer.says(trace, id, Collections.nCopies(MEGABYTES, "EB*6**MH"));
            case ANSWERS_ANOTHER_QUESTION -> Payer.says("another", id, List.of("EB*6**MH"));
            case SPEAKS_OF_ANOTHER_LEVEL -> Payer.says(trace, id, List.of("EB*6**BB"));
            case SPEAKS_OF_OTHER_DATES -> Payer.says(trace, id, List.of("EB*1**MH", "DTP*292*RD8*20200101-20201231"));
            case WANTS_NO_MORE_QUESTIONS -> Payer.says(trace, id, List.of("AAA*N**72*N"));
            case IS_BUSY -> Payer.says(trace, id, List.of("AAA*Y**42*R"));
        };
    }
}
