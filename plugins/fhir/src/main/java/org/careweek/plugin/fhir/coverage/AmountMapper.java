package org.careweek.plugin.fhir.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careweek.plugin.fhir.coverage.Amount.Kind;

/** Reads an amount, of which FHIR knows three kinds. */
final class AmountMapper {

    private static final int MOST_DIGITS = 10;

    private AmountMapper() {}

    /** The amount of a name; empty if it is not there, cannot be read, or is two. */
    static Optional<Amount> amount(Part benefit, String name) {
        List<String> sent = new ArrayList<>();
        for (String kind : List.of("UnsignedInt", "String", "Money")) {
            if (benefit.has(name + kind)) {
                sent.add(name + kind);
            }
        }
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> amount = sent.size() == 1 ? read(benefit, name, sent.get(0)) : Optional.empty();
        if (amount.isEmpty()) {
            benefit.report(sent.get(0), Problem.Kind.BAD_AMOUNT);
        }
        return amount;
    }

    private static Optional<Amount> read(Part benefit, String name, String sent) {
        Json value = benefit.members().get(sent);
        if (sent.equals(name + "UnsignedInt")) {
            return value instanceof Json.Digits digits && isUnsignedInt(digits.value())
                    ? Optional.of(new Amount(Kind.UNSIGNED_INT, digits.value(), ""))
                    : Optional.empty();
        }
        if (sent.equals(name + "String")) {
            return value instanceof Json.Text text && !text.value().isBlank()
                    ? Optional.of(new Amount(Kind.STRING, text.value(), ""))
                    : Optional.empty();
        }
        return value instanceof Json.Members money ? money(money) : Optional.empty();
    }

    private static Optional<Amount> money(Json.Members money) {
        Json number = money.values().get("value");
        Json currency = money.values().getOrDefault("currency", new Json.Text(""));
        return number instanceof Json.Digits digits && currency instanceof Json.Text text
                ? Optional.of(new Amount(Kind.MONEY, digits.value(), text.value()))
                : Optional.empty();
    }

    private static boolean isUnsignedInt(String digits) {
        return digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.parseLong(digits) <= Integer.MAX_VALUE;
    }
}
