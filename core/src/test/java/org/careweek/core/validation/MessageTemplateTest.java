package org.careweek.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.careweek.core.rule.Citation;
import org.careweek.core.rule.Explanation;
import org.careweek.core.rule.Rule;
import org.careweek.core.rule.Severity;
import org.careweek.core.rule.Violation;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    /** A rule of a clinic's own, with a sentence of a clinic's own. */
    private record OfAClinic(Rule rule, String sentence) implements Violation {

        OfAClinic(String sentence) {
            this(Rule.of("clinic.own", Severity.BLOCK, Citation.of("Clinic charter", "1")), sentence);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(sentence).with("who", "p-secret");
        }
    }

    @Test
    void a_message_holds_the_rule_and_the_sentence_and_no_fact() {
        assertThat(MessageTemplate.of("{rule}: {sentence}", new OfAClinic("Too late.")))
                .isEqualTo("clinic.own: Too late.");
        assertThat(MessageTemplate.of("{clinic.{rule}}", new OfAClinic("Too late.")))
                .isEqualTo("{clinic.clinic.own}");
    }

    @Test
    void a_sentence_is_never_taken_for_an_expression() {
        assertThat(MessageTemplate.of("{sentence}", new OfAClinic("${1+1} {rule} \\ {sentence}")))
                .isEqualTo("\\$\\{1+1\\} \\{rule\\} \\\\ \\{sentence\\}");
    }
}
