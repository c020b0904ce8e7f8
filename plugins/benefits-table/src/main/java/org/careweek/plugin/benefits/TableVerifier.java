package org.careweek.plugin.benefits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginDescriptor;
import org.careweek.spi.insurance.InsuranceVerifier;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.RetryAdvice;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;

/**
 * Answers from a site's own table of benefits, without asking a payer. An application makes it with its table and gives it to
 * the host; no service loader finds it, since it would find one without a table.
 *
 * <p>A row for the member counts before those for all of its payer, on its dates, also when it is stale. The answer speaks for
 * the first dates of the question of which the table says one thing, and for no others, so a host asks again about the rest.
 * Where rows contradict each other on any date that was asked, where none speaks of the level, or where all that do are stale
 * or from after the question, nobody knows; the evidence then names the lines of the table. More than 1,000 rows about one
 * question are not read.
 */
public final class TableVerifier implements InsuranceVerifier {

    private static final int MOST_ROWS = 1_000;

    private final BenefitTable table;

    /** With the table that it is to answer from. */
    public TableVerifier(BenefitTable table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor(
                "benefits-table", Version.TEXT, Set.of(Capability.INSURANCE_VERIFICATION, Capability.DETERMINISTIC));
    }

    @Override
    public VerificationAnswer verify(VerificationQuery query) {
        List<Row> own = rows(query, Optional.of(query.member()));
        List<Row> general = rows(query, Optional.empty());
        return own.size() + general.size() > MOST_ROWS
                ? Undetermined.because(Undetermined.Reason.LIMIT, new RetryAdvice.Never())
                : new TableAnswer(query, Stretch.of(own, general, query)).answer();
    }

    private List<Row> rows(VerificationQuery query, Optional<MemberReference> member) {
        return table.about(new Subject(query.payer(), query.level(), member)).stream()
                .filter(row ->
                        !row.from().isAfter(query.through()) && !row.through().isBefore(query.from()))
                .toList();
    }
}
