package org.careweek.plugin.weekview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void dates_of_one_month_name_it_once() {
        assertThat(DateText.days(MONDAY, MONDAY.plusDays(6))).isEqualTo("Mon 23 – Sun 29 Nov");
        assertThat(DateText.span(MONDAY, MONDAY.plusDays(6))).isEqualTo("Mon 23 – Sun 29 Nov 2026");
    }

    @Test
    void dates_of_two_months_name_both() {
        assertThat(DateText.days(MONDAY, MONDAY.plusDays(9))).isEqualTo("Mon 23 Nov – Wed 2 Dec");
    }

    @Test
    void dates_of_two_years_name_both() {
        assertThat(DateText.span(MONDAY, MONDAY.plusDays(42))).isEqualTo("Mon 23 Nov 2026 – Mon 4 Jan 2027");
    }

    @Test
    void the_same_month_of_two_years_is_named_twice() {
        assertThat(DateText.days(MONDAY, MONDAY.plusYears(1))).isEqualTo("Mon 23 Nov – Tue 23 Nov");
    }

    @Test
    void one_date_stands_alone() {
        assertThat(DateText.days(MONDAY, MONDAY)).isEqualTo("Mon 23 Nov");
        assertThat(DateText.span(MONDAY, MONDAY)).isEqualTo("Mon 23 Nov 2026");
    }
}
