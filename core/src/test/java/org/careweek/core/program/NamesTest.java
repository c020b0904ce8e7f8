package org.careweek.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of services, focuses, tracks, sessions and people: which are allowed, how they sort and what they print. */
class NamesTest {

    private static final List<Function<String, Object>> OPEN_NAMES = List.of(ServiceType::new, Focus::new);
    private static final List<Function<String, Object>> IDS =
            List.of(TrackId::new, SessionId::new, SeriesId::new, ParticipantId::of);

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "A0", "A9", "ART_THERAPY", "GROUP_2"})
    void a_clinic_may_name_services_and_focuses_of_its_own(String name) {
        assertThat(OPEN_NAMES).allSatisfy(make -> assertThat(make.apply(name)).hasToString(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_A", "0A", "a", "A-B", "A B", "@", "[", "A/", "A:", "\u00C4"})
    void a_name_of_another_shape_is_refused(String name) {
        assertThat(OPEN_NAMES)
                .allSatisfy(make -> assertThatIllegalArgumentException().isThrownBy(() -> make.apply(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void an_id_that_nobody_could_see_is_refused(String id) {
        assertThat(IDS).allSatisfy(make -> assertThatIllegalArgumentException().isThrownBy(() -> make.apply(id)));
    }

    @Test
    void the_id_of_a_session_or_track_prints_itself_and_that_of_a_person_does_not() {
        assertThat(new TrackId("evening")).hasToString("evening");
        assertThat(new SessionId("s1")).hasToString("s1");
        assertThat(new SeriesId("mondays")).hasToString("mondays");
        assertThat(ParticipantId.of("p-secret")).hasToString("[private]");
        assertThat(PrivateText.of("a secret")).hasToString("[private]");
    }

    @Test
    void a_private_text_is_equal_to_the_same_text_and_given_out_on_request() {
        assertThat(ParticipantId.of("p1"))
                .isEqualTo(ParticipantId.of("p1"))
                .hasSameHashCodeAs(ParticipantId.of("p1"))
                .isNotEqualTo(ParticipantId.of("p2"))
                .isNotEqualTo("p1");
        assertThat(ParticipantId.of("p1").hashCode())
                .isNotEqualTo(ParticipantId.of("p2").hashCode());
        assertThat(PrivateText.of("p1")).isEqualTo(PrivateText.of("p1")).isNotEqualTo(PrivateText.of("p2"));
        assertThat(PrivateText.of("p1")).isNotEqualTo("p1");
        assertThat(ParticipantId.of("p1").disclose()).isEqualTo("p1");
        assertThat(PrivateText.of("p1").disclose()).isEqualTo("p1");
    }

    /** The bytes of UTF-8 sort like code points, which the UTF-16 units of a string do not. */
    @Property
    void people_and_series_sort_by_code_point(@ForAll String one, @ForAll String other) {
        String left = "x" + one;
        String right = "x" + other;
        int order = Integer.signum(
                compare(left.codePoints().toArray(), right.codePoints().toArray()));
        assertThat(Integer.signum(ParticipantId.of(left).compareTo(ParticipantId.of(right))))
                .isEqualTo(order);
        assertThat(Integer.signum(new SeriesId(left).compareTo(new SeriesId(right))))
                .isEqualTo(order);
    }

    private static int compare(int[] one, int[] other) {
        return Arrays.compare(one, other);
    }

    @Test
    void a_rare_character_comes_after_every_common_one() {
        List<String> sorted = Stream.of("\uFB01", "\uD83D\uDE00", "ab", "a")
                .map(ParticipantId::of)
                .sorted()
                .map(ParticipantId::disclose)
                .toList();
        assertThat(sorted).containsExactly("a", "ab", "\uFB01", "\uD83D\uDE00");
    }

    @Test
    void services_and_focuses_sort_by_name() {
        assertThat(Stream.of(ServiceType.MEAL, ServiceType.EDUCATION).sorted())
                .containsExactly(ServiceType.EDUCATION, ServiceType.MEAL);
        assertThat(Stream.of(Focus.OPIOID_USE, Focus.ALCOHOL_USE).sorted())
                .containsExactly(Focus.ALCOHOL_USE, Focus.OPIOID_USE);
    }
}
