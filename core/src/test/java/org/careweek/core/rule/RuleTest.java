package org.careweek.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Citation CHARTER = Citation.of("Clinic program charter", "3.2 Weekly hours");

    @Test
    void a_rule_has_one_well_formed_name() {
        assertThat(new RuleId("iop.weekly-minimum")).hasToString("iop.weekly-minimum");
        for (String bad : List.of("", "IOP.weekly", "iop weekly", "iop_weekly", "iop\u00e9", "iop\n")) {
            assertThatThrownBy(() -> new RuleId(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a rule id must be lower-case letters, digits, dashes and dots");
        }
        assertThat(new RuleId("a.b")).isLessThan(new RuleId("a.c"));
    }

    @Test
    void a_citation_names_a_document_and_a_place_in_it() {
        assertThat(CHARTER).hasToString("Clinic program charter, 3.2 Weekly hours");
        assertThatThrownBy(() -> Citation.of(" ", "3.2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Citation.of("Charter", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_severity_changes_nothing_else_of_a_rule() {
        Rule rule = Rule.of("iop.weekly-minimum", Severity.BLOCK, CHARTER);
        assertThat(rule.withSeverity(Severity.WARN)).isEqualTo(Rule.of("iop.weekly-minimum", Severity.WARN, CHARTER));
    }

    @Test
    void an_explanation_states_facts_in_order_and_each_once() {
        Explanation why = Explanation.of("Too little.").with("found", 539).with("missing", 1);
        assertThat(why.facts()).containsExactly(new Fact("found", "539"), new Fact("missing", "1"));
        assertThat(why.fact("missing")).contains("1");
        assertThat(why.fact("elsewhere")).isEmpty();
        assertThat(why).hasToString("Too little. (found: 539; missing: 1)");
        assertThat(Explanation.of("Too little.")).hasToString("Too little.");
        assertThatThrownBy(() -> why.with("found", 540)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clinic_can_state_a_rule_of_its_own() {
        record NoLunch(Rule rule) implements Violation {
            @Override
            public Explanation explanation() {
                return Explanation.of("There is no lunch.");
            }
        }
        Rule rule = Rule.of("clinic.lunch", Severity.WARN, CHARTER);
        assertThat(new NoLunch(rule).blocks()).isFalse();
        assertThat(new NoLunch(rule.withSeverity(Severity.BLOCK)).blocks()).isTrue();
    }
}
