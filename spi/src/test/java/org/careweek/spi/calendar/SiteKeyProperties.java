package org.careweek.spi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SiteKeyProperties {

    private static final byte[] SECRET = "a secret of sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);
    private static final SiteKey KEY = SiteKey.of(SECRET);

    @Property
    void the_same_parts_have_the_same_name(@ForAll("parts") List<String> parts) {
        assertThat(SiteKey.of(SECRET).idOf(parts)).isEqualTo(KEY.idOf(List.copyOf(parts)));
    }

    @Property
    void different_parts_have_different_names_however_they_are_cut(
            @ForAll("parts") List<String> one, @ForAll("parts") List<String> other) {
        assertThat(KEY.idOf(one).equals(KEY.idOf(other))).isEqualTo(one.equals(other));
    }

    @Property
    void another_key_gives_another_name(
            @ForAll("parts") List<String> parts, @ForAll @Size(min = 16, max = 64) byte[] secret) {
        if (!Arrays.equals(secret, SECRET)) {
            assertThat(SiteKey.of(secret).idOf(parts)).isNotEqualTo(KEY.idOf(parts));
        }
    }

    @Example
    void parts_never_run_into_each_other() {
        assertThat(List.of(
                        KEY.idOf(List.of("ab", "c")),
                        KEY.idOf(List.of("a", "bc")),
                        KEY.idOf(List.of("abc")),
                        KEY.idOf(List.of("2:ab1:c")),
                        KEY.idOf(List.of("abc", "")),
                        KEY.idOf(List.of("", "abc"))))
                .doesNotHaveDuplicates();
    }

    @Example
    void halves_of_characters_are_not_taken_for_each_other() {
        assertThat(KEY.idOf(List.of("\ud800"))).isNotEqualTo(KEY.idOf(List.of("\ud801")));
    }

    /** A calendar that was subscribed to must find its appointments again after every update of this library. */
    @Example
    void a_name_stays_what_it_is_from_release_to_release() {
        assertThat(KEY.idOf(List.of("p001", "2026-11-23", "s001")).value())
                .isEqualTo("c059768eba80a8a345b6320771ebd3d7");
    }

    @Example
    void a_key_prints_as_stars_and_keeps_its_own_copy() {
        byte[] secret = SECRET.clone();
        SiteKey key = SiteKey.of(secret);
        Arrays.fill(secret, (byte) 0);

        assertThat(key).hasToString("***");
        assertThat(key.idOf(List.of("p001"))).isEqualTo(KEY.idOf(List.of("p001")));
    }

    @Example
    void a_key_has_at_least_sixteen_bytes() {
        assertThat(SiteKey.of(new byte[16])).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteKey.of(new byte[15]))
                .withMessage("a site key must have at least 16 bytes, but had 15");
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("ab1:2").ofMaxLength(3),
                        Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(4);
    }
}
