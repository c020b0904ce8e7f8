package org.careweek.plugin.fhir.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.careweek.spi.calendar.Disclosure;
import org.careweek.spi.calendar.ParticipantCalendar;

/** EX2, EX4, EX12: the document's members, whatever the texts say. */
@Domain(AnyCalendars.class)
class DocumentStructureProperties {

    private static final ParticipantCalendar ONE_NIGHT =
            Samples.calendar(Disclosure.timesOnly(), Samples.autumnNight());

    private static final List<String> SHAPE_OF_ONE_NIGHT =
            Documents.shapeOf(Samples.revealing(ONE_NIGHT, "Group", "Room"));

    private static final Set<String> KNOWN = Set.of(
            " OBJECT",
            "/resourceType STRING",
            "/meta OBJECT",
            "/meta/versionId STRING",
            "/meta/lastUpdated STRING",
            "/meta/security ARRAY",
            "/meta/security/# OBJECT",
            "/meta/security/#/system STRING",
            "/meta/security/#/code STRING",
            "/identifier OBJECT",
            "/identifier/system STRING",
            "/identifier/value STRING",
            "/type STRING",
            "/timestamp STRING",
            "/entry ARRAY",
            "/entry/# OBJECT",
            "/entry/#/fullUrl STRING",
            "/entry/#/resource OBJECT",
            "/entry/#/resource/resourceType STRING",
            "/entry/#/resource/meta OBJECT",
            "/entry/#/resource/meta/versionId STRING",
            "/entry/#/resource/meta/lastUpdated STRING",
            "/entry/#/resource/meta/security ARRAY",
            "/entry/#/resource/meta/security/# OBJECT",
            "/entry/#/resource/meta/security/#/system STRING",
            "/entry/#/resource/meta/security/#/code STRING",
            "/entry/#/resource/identifier ARRAY",
            "/entry/#/resource/identifier/# OBJECT",
            "/entry/#/resource/identifier/#/system STRING",
            "/entry/#/resource/identifier/#/value STRING",
            "/entry/#/resource/status STRING",
            "/entry/#/resource/serviceType ARRAY",
            "/entry/#/resource/serviceType/# OBJECT",
            "/entry/#/resource/serviceType/#/text STRING",
            "/entry/#/resource/description STRING",
            "/entry/#/resource/start STRING",
            "/entry/#/resource/end STRING",
            "/entry/#/resource/minutesDuration NUMBER",
            "/entry/#/resource/comment STRING",
            "/entry/#/resource/participant ARRAY",
            "/entry/#/resource/participant/# OBJECT",
            "/entry/#/resource/participant/#/type ARRAY",
            "/entry/#/resource/participant/#/type/# OBJECT",
            "/entry/#/resource/participant/#/type/#/coding ARRAY",
            "/entry/#/resource/participant/#/type/#/coding/# OBJECT",
            "/entry/#/resource/participant/#/type/#/coding/#/system STRING",
            "/entry/#/resource/participant/#/type/#/coding/#/code STRING",
            "/entry/#/resource/participant/#/actor OBJECT",
            "/entry/#/resource/participant/#/actor/type STRING",
            "/entry/#/resource/participant/#/actor/display STRING",
            "/entry/#/resource/participant/#/status STRING");

    private static final Pattern POSITION = Pattern.compile("/[0-9]+");

    @Property(tries = 50_000)
    void no_text_can_add_remove_or_rename_a_member(@ForAll String title, @ForAll String others) {
        assertThat(Documents.shapeOf(Samples.revealing(ONE_NIGHT, title, orRoom(others))))
                .isEqualTo(SHAPE_OF_ONE_NIGHT);
    }

    @Property
    void no_text_can_add_remove_or_rename_a_member_among_several_appointments(
            @ForAll ParticipantCalendar calendar, @ForAll String title, @ForAll String others) {
        assertThat(Documents.shapeOf(Samples.revealing(calendar, title, orRoom(others))))
                .isEqualTo(Documents.shapeOf(Samples.revealing(calendar, "Group", "Room")));
    }

    /** A text that says nothing is no member at all, which is not what these properties are about. */
    private static String orRoom(String text) {
        return ExpectedText.of(text).isEmpty() ? "Room" : text;
    }

    @Property
    void nothing_unknown_is_written(@ForAll ParticipantCalendar calendar) {
        assertThat(Documents.shapeOf(calendar).stream()
                        .map(place -> POSITION.matcher(place).replaceAll("/#"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(KNOWN);
    }

    @Property
    void nothing_written_is_empty_or_of_spaces_only(@ForAll ParticipantCalendar calendar) {
        assertThat(Documents.valuesOf(calendar)).isNotEmpty().allSatisfy(value -> {
            assertThat(value.isContainer() && value.isEmpty()).isFalse();
            assertThat(value.asString("container")).isNotBlank();
        });
    }

    @Property
    void names_are_unique_in_a_document(@ForAll ParticipantCalendar calendar) {
        assertThat(fullUrls(calendar)).doesNotHaveDuplicates().hasSameSizeAs(calendar.entries());
    }

    @Property
    void names_stay_when_the_texts_change(@ForAll ParticipantCalendar calendar, @ForAll String text) {
        ParticipantCalendar changed = Samples.revealing(calendar, text, text);
        assertThat(fullUrls(changed)).isEqualTo(fullUrls(calendar));
        assertThat(Documents.treeOf(changed).path("identifier"))
                .isEqualTo(Documents.treeOf(calendar).path("identifier"));
    }

    private static List<String> fullUrls(ParticipantCalendar calendar) {
        return Documents.treeOf(calendar).findValuesAsString("fullUrl");
    }
}
