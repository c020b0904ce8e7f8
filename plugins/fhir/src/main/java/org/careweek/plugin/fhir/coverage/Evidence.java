package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.Stated;

/** What a payer said, in its own codes and words, one line each in an order of their own, as far as a host takes it. */
final class Evidence {

    private static final int LONGEST = 32 * 1024;

    private Evidence() {}

    static PrivateText of(CoverageResponse response) {
        TreeSet<String> lines = new TreeSet<>();
        lines.add("outcome " + response.outcome() + ", status " + response.status());
        response.disposition().ifPresent(it -> lines.add("disposition " + it.disclose()));
        response.errors().forEach(it -> lines.add("error" + codes("", it)));
        response.serviced().ifPresent(it -> lines.add("serviced" + dates(it)));
        response.authorization().ifPresent(it -> lines.add("authorization number " + it.disclose()));
        for (Insurance insurance : response.insurances()) {
            lines.add("insurance" + said(" in force", insurance.inforce())
                    + insurance.benefitPeriod().map(Evidence::dates).orElse(""));
            insurance.items().forEach(it -> lines.add(line(it)));
        }
        String text = String.join("\n", lines);
        return PrivateText.of(text.length() <= LONGEST ? text : whole(text.substring(0, LONGEST)));
    }

    private static String line(Item item) {
        return "item" + codes(" category", item.category()) + codes(" service", item.productOrService())
                + codes(" network", item.network()) + codes(" unit", item.unit()) + codes(" term", item.term())
                + said(" excluded", item.excluded()) + said(" authorization required", item.authorizationRequired())
                + item.benefits().stream().map(Evidence::line).sorted().collect(Collectors.joining());
    }

    private static String line(Benefit benefit) {
        return "; benefit" + codes("", benefit.type()) + amount(" allowed", benefit.allowed())
                + amount(" used", benefit.used());
    }

    private static String codes(String name, List<Coding> codings) {
        return codings.isEmpty()
                ? ""
                : codings.stream().map(Coding::code).sorted().collect(Collectors.joining("|", name + " ", ""));
    }

    private static String amount(String name, Optional<Amount> amount) {
        return amount.map(it -> (name + " " + it.text() + " " + it.currency()).stripTrailing())
                .orElse("");
    }

    private static String said(String name, Stated stated) {
        return stated == Stated.NOT_STATED ? "" : name + (stated == Stated.YES ? " yes" : " no");
    }

    private static String dates(DateSpan dates) {
        return " " + dates.from() + " to " + dates.through();
    }

    /** Without half a character at its end. */
    private static String whole(String text) {
        int last = text.length() - 1;
        return Character.isHighSurrogate(text.charAt(last)) ? text.substring(0, last) : text;
    }
}
