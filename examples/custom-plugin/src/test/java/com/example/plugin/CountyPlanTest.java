package com.example.plugin;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.testkit.contract.InsuranceVerifierContract;
import org.careweek.testkit.contract.PayerBehaviour;

class CountyPlanTest extends InsuranceVerifierContract {

    private final AtomicInteger asked = new AtomicInteger();

    /** An application makes it, with its own line to the county. */
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
        return switch (behaviour) {
            case SAYS_BOTH, WANTS_NO_MORE_QUESTIONS, IS_BUSY -> Optional.empty();
            default -> Optional.of(new CountyPlan(question -> {
                asked.incrementAndGet();
                return answer(behaviour, question.split(" "));
            }));
        };
    }

    private static String answer(PayerBehaviour behaviour, String[] asked)
            throws IOException, InterruptedException {
        String dates = " " + asked[2] + " " + asked[3];
        return switch (behaviour) {
            case COVERS -> asked[0] + " " + asked[1] + " COVERED" + dates;
            case DENIES -> asked[0] + " " + asked[1] + " NOT-COVERED" + dates;
            case SAYS_NEITHER -> asked[0] + " " + asked[1] + " ASK-BY-TELEPHONE" + dates;
            case SAYS_SOMETHING_UNKNOWN -> asked[0] + " " + asked[1] + " Q7" + dates;
            case IS_AWAY -> throw new IOException("nobody is there");
            case IS_SILENT -> {
                Thread.sleep(60_000);
                throw new IOException("still nobody");
            }
            case STOPS_HALFWAY -> asked[0] + " " + asked[1] + " NOT-COV";
            case STAMMERS -> "\u0000\u0001\uFFFD";
            case FLOODS -> (asked[0] + " " + asked[1] + " NOT-COVERED" + dates + " ").repeat(100_000);
            case ANSWERS_ANOTHER_QUESTION -> "q-9 " + asked[1] + " NOT-COVERED" + dates;
            case SPEAKS_OF_ANOTHER_LEVEL -> asked[0] + " PHP NOT-COVERED" + dates;
            case SPEAKS_OF_OTHER_DATES -> asked[0] + " " + asked[1] + " COVERED 2020-01-01 2020-12-31";
            case SAYS_BOTH, WANTS_NO_MORE_QUESTIONS, IS_BUSY -> throw new IllegalStateException("not in this format");
        };
    }
}
