package org.careweek.plugin.fhir.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careweek.core.program.PrivateText;

/**
 * What a payer says of one member: one CoverageEligibilityResponse. What was not sent is empty: neither no nor zero. Prints its
 * place, and nothing of it.
 *
 * @param place where it stands
 * @param isWhole whether nothing of it was damaged, missing or beyond understanding; nothing is concluded from one that is not whole
 * @param status {@code active}, unless it was cancelled, is a draft, or was made by mistake; empty if it cannot be read
 * @param outcome {@code complete}, {@code queued}, {@code partial} or {@code error}; empty if it cannot be read
 * @param disposition the payer's words; they may name the member
 * @param created when it was made, by the clock of who made it; empty if that was not said to the day
 * @param request which question it answers
 * @param patient of whom it speaks
 * @param insurer who speaks
 * @param serviced for which dates
 * @param authorization the payer's number of an authorization (preAuthRef), which says neither how much it is for nor when
 * @param errors what the payer found wrong: the codes of each error, which may be none
 * @param insurances what it says of each insurance, in their order
 */
public record CoverageResponse(
        Place place,
        boolean isWhole,
        String status,
        String outcome,
        Optional<PrivateText> disposition,
        Optional<LocalDate> created,
        Optional<Reference> request,
        Optional<Reference> patient,
        Optional<Reference> insurer,
        Optional<DateSpan> serviced,
        Optional<PrivateText> authorization,
        List<List<Coding>> errors,
        List<Insurance> insurances) {

    public CoverageResponse {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(serviced, "serviced");
        Objects.requireNonNull(authorization, "authorization");
        errors = errors.stream().map(List::copyOf).toList();
        insurances = List.copyOf(insurances);
    }

    /** Whether it is finished, holds, and found nothing wrong, so that something can be concluded from it. */
    boolean isFinal() {
        return isWhole && status.equals("active") && outcome.equals("complete") && errors.isEmpty();
    }

    /** The same, as far as it speaks of some insurances alone. */
    CoverageResponse with(List<Insurance> some) {
        return new CoverageResponse(
                place,
                isWhole,
                status,
                outcome,
                disposition,
                created,
                request,
                patient,
                insurer,
                serviced,
                authorization,
                errors,
                some);
    }

    @Override
    public String toString() {
        return "CoverageResponse[" + place + "]";
    }
}
