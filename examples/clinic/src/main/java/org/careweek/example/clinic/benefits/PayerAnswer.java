package org.careweek.example.clinic.benefits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.Stated;

/**
 * What a payer says of one member, without anything that names the member.
 *
 * @param trace the asker's own number of the question, if the answer repeats one
 * @param payer who answers, if it says so
 * @param active whether coverage of the plan or of a service that a program bills is active
 * @param dates for which dates the payer says all of it, as far as it names some
 * @param benefits the payer's statements, one for each of the services they name
 * @param rejections its refusals to answer, in their order
 * @param levels what may be concluded for each level of care that was asked for
 */
record PayerAnswer(
        Optional<String> trace,
        Optional<String> payer,
        Stated active,
        List<NamedDates> dates,
        List<Benefit> benefits,
        List<Rejection> rejections,
        Map<LevelOfCare, Level> levels) {

    /**
     * One statement about one service, in the payer's own codes and numbers; what was not sent is empty.
     *
     * @param service of which service; empty where it names none
     * @param info what kind of statement
     * @param network of which providers
     * @param authorizationRequired whether the payer wants to authorize the service first
     * @param percent a share of one: {@code .2} is twenty percent
     * @param used how much of the amount or quantity was used
     * @param dates for which dates it is said, as far as it names some of its own
     */
    record Benefit(
            Optional<String> service,
            Optional<String> info,
            Providers network,
            Stated authorizationRequired,
            Optional<String> amount,
            Optional<String> percent,
            Optional<String> quantity,
            Optional<String> quantityUnit,
            Optional<String> used,
            Optional<String> period,
            List<NamedDates> dates) {

        Benefit {
            dates = List.copyOf(dates);
        }
    }

    /** Of which providers a statement speaks. */
    enum Providers {
        IN,
        OUT,
        BOTH,
        UNKNOWN
    }

    /**
     * A refusal to answer.
     *
     * @param code why, in the payer's own code
     * @param followUp what to do next, in the payer's own code
     * @param retry what that means
     * @param loop to which part of the question it speaks
     */
    record Rejection(Optional<String> code, Optional<String> followUp, Retry retry, Optional<String> loop) {}

    /** Whether a question may be asked again. */
    enum Retry {
        NOW,
        LATER,
        CORRECTED,
        NO,
        UNKNOWN
    }

    /**
     * What may be concluded for a level of care.
     *
     * @param covered whether the payer indicates that it is covered, which is no promise of payment
     * @param authorizationRequired whether it wants to authorize it first
     */
    record Level(Stated covered, Stated authorizationRequired) {}

    PayerAnswer {
        dates = List.copyOf(dates);
        benefits = List.copyOf(benefits);
        rejections = List.copyOf(rejections);
        levels = Map.copyOf(levels);
    }
}
