package org.careweek.example.clinic.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careweek.core.coverage.Authorization;
import org.careweek.spi.insurance.BenefitLimit;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Statement;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.cost.CostSharing;
import org.careweek.spi.insurance.cost.CostUnit;
import org.careweek.spi.insurance.cost.Money;

/**
 * What a site's own table says, in lines for a terminal.
 *
 * @param answer the table's answer; its evidence names lines of the table, and nobody
 */
public record AnswerLines(VerificationAnswer answer) {

    /** All lines, in order. */
    public List<String> all() {
        return answer.fold(AnswerLines::lines, AnswerLines::lines, AnswerLines::lines);
    }

    private static List<String> lines(IndicatesCovered yes) {
        List<String> lines = new ArrayList<>();
        lines.add("The payer indicates that it covers this level of care, which is no promise that it pays");
        lines.addAll(lines(yes.statement()));
        lines.add("  authorization needed: " + Words.stated(yes.authorizationNeeded()));
        lines.add("  in network: " + Words.stated(yes.inNetwork()));
        yes.limits().stream().map(AnswerLines::line).forEach(lines::add);
        yes.authorizations().stream().map(AnswerLines::line).forEach(lines::add);
        lines.addAll(lines(yes.costSharing()));
        lines.add("  " + yes.evidence().disclose());
        return lines;
    }

    private static List<String> lines(IndicatesNotCovered no) {
        List<String> lines = new ArrayList<>();
        lines.add("The payer indicates that it does not cover this level of care");
        lines.addAll(lines(no.statement()));
        lines.add("  " + no.evidence().disclose());
        return lines;
    }

    private static List<String> lines(Statement statement) {
        LocalDate from = statement.from();
        return List.of(
                "  on " + from + (from.equals(statement.through()) ? "" : " through " + statement.through()),
                "  said at " + statement.verifiedAt() + ", to be asked again from " + statement.staleAt() + " on");
    }

    private static List<String> lines(Undetermined unknown) {
        return List.of(
                "Nobody knows whether the payer covers it: " + words(unknown.reason()),
                "  ask again: " + advice(unknown.retry()),
                "  " + unknown.evidence().disclose());
    }

    private static String line(BenefitLimit limit) {
        String kind = limit.kind() == BenefitLimit.Kind.TOTAL ? "limit" : "left";
        return "  " + kind + ": " + limit.quantity().toPlainString() + " " + words(limit.unit()) + ", "
                + limit.period();
    }

    /** Without its number, which leads to a person. */
    private static String line(Authorization authorized) {
        return "  authorized: " + authorized.granted() + ", " + authorized.from() + " through " + authorized.through();
    }

    private static List<String> lines(CostSharing costs) {
        List<String> lines = new ArrayList<>();
        costs.copay().ifPresent(copay -> lines.add("  copay: " + text(copay.amount()) + per(copay.per())));
        costs.coinsurancePercent()
                .ifPresent(percent -> lines.add("  coinsurance: " + percent.toPlainString() + " percent"));
        costs.deductible().ifPresent(amount -> lines.add("  deductible: " + text(amount)));
        costs.deductibleLeft().ifPresent(amount -> lines.add("  deductible left: " + text(amount)));
        costs.outOfPocket().ifPresent(amount -> lines.add("  most out of pocket: " + text(amount)));
        costs.outOfPocketLeft().ifPresent(amount -> lines.add("  out of pocket left: " + text(amount)));
        return lines;
    }

    private static String per(CostUnit unit) {
        return unit == CostUnit.NOT_STATED ? "" : " a " + words(unit);
    }

    private static String text(Money money) {
        return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    private static String advice(RetryAdvice advice) {
        if (advice instanceof RetryAdvice.After after) {
            return after.delay().isZero() ? "now" : "after " + after.delay().toMinutes() + " minutes";
        }
        return advice instanceof RetryAdvice.Corrected
                ? "when it is corrected"
                : "not as it is; somebody has to find out and write it down";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
