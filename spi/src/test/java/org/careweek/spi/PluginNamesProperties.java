package org.careweek.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PluginNamesProperties {

    private static final String SHAPE = "[a-z0-9][a-z0-9.-]{0,63}";

    @Property
    void a_well_formed_name_is_taken_as_it_is(@ForAll("names") String name) {
        assertThat(new Capability(name).name()).isEqualTo(name);
        assertThat(new PluginDescriptor(name, "1", Set.of()).id()).isEqualTo(name);
    }

    @Property
    void every_other_name_is_refused_without_being_repeated(@ForAll("nearlyNames") String name) {
        if (!name.matches(SHAPE)) {
            var refusal = assertThatIllegalArgumentException().isThrownBy(() -> new Capability(name));
            if (name.length() > 3) {
                refusal.withMessageNotContaining(name);
            }
        } else {
            assertThat(new Capability(name).name()).isEqualTo(name);
        }
    }

    @Example
    void a_name_has_one_to_sixty_four_characters() {
        assertThat(new Capability("a".repeat(64)).name()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Capability("a".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capability(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Capability("-a"));
    }

    @Example
    void a_version_cannot_break_out_of_its_line() {
        for (String version : new String[] {"", " ", "1\n2", "1\u001b[31m", "1 2", "é", "1".repeat(65)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PluginDescriptor("id", version, Set.of()));
        }
        assertThat(new PluginDescriptor("id", "1.0-RC1+7", Set.of()).version()).isEqualTo("1.0-RC1+7");
    }

    @Property(tries = 200)
    void a_descriptor_lists_its_capabilities_by_name(@ForAll("names") String one, @ForAll("names") String other) {
        var given = new LinkedHashSet<Capability>();
        given.add(new Capability(one));
        given.add(new Capability(other));

        var descriptor = new PluginDescriptor("id", "1", given);
        given.clear();

        assertThat(descriptor.can(new Capability(one))).isTrue();
        assertThat(new ArrayList<>(descriptor.capabilities()))
                .isSortedAccordingTo(Comparator.comparing(Capability::name));
    }

    @Provide
    Arbitrary<String> names() {
        var inside = Arbitraries.strings().withCharRange('a', 'z').numeric().withChars('-', '.');
        return Combinators.combine(Arbitraries.chars().range('a', 'z').numeric(), inside.ofMaxLength(63))
                .as((first, rest) -> first + rest);
    }

    @Provide
    Arbitrary<String> nearlyNames() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(70),
                Arbitraries.strings().withChars("abz09.-AZ_ \n\u00e9\u0661").ofMaxLength(6));
    }
}
