package org.careweek.plugin.fhir.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.spi.insurance.IndicatesCovered;
import org.careweek.spi.insurance.IndicatesNotCovered;
import org.careweek.spi.insurance.Stated;
import org.careweek.spi.insurance.Undetermined;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What no payer said is never concluded, whatever becomes of an answer on its way. */
class DamageTest {

    private static final Conclusions CONCLUSIONS = new Conclusions(ServiceCodes.usual());
    private static final VerificationQuery COVERED = Payer.query("Q-1", "test0001", LevelOfCare.PHP);
    private static final VerificationQuery DENIED = Payer.query("Q-2", "test0002", LevelOfCare.PHP);
    private static final JsonMapper JSON = new JsonMapper();

    private static byte[] document(String name) {
        return Payer.utf8(Own.text(name).strip());
    }

    @Test
    void the_whole_answers_are_understood() {
        for (String name : List.of("active.json", "smallest.json", "bundle.json")) {
            assertThat(Payer.answer(document(name), COVERED)).isInstanceOf(IndicatesCovered.class);
        }
        for (String name : List.of("denied.json", "bundle.json")) {
            assertThat(Payer.answer(document(name), DENIED)).isInstanceOf(IndicatesNotCovered.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest.json", "active.json", "denied.json", "bundle.json"})
    void an_answer_that_ends_too_early_concludes_nothing(String name) {
        byte[] whole = document(name);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            CoverageResponses read = ResponseReader.read(cut);
            assertThat(read.isDamaged()).as("%d bytes", length).isTrue();
            assertThat(read.problems()).as("%d bytes", length).hasSizeBetween(1, 2);
            assertThat(read.problems().get(0).kind()).isIn(Problem.Kind.CUT_OFF, Problem.Kind.NOT_JSON);
            assertThat(Payer.answer(cut, COVERED)).as("%d bytes", length).isInstanceOf(Undetermined.class);
            assertThat(Payer.answer(cut, DENIED)).as("%d bytes", length).isInstanceOf(Undetermined.class);
        }
    }

    @Test
    void a_cut_bundle_still_tells_what_it_told_before() {
        byte[] whole = document("bundle.json");
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        assertThat(ResponseReader.read(cut).responses())
                .extracting(CoverageResponse::isWhole)
                .containsExactly(true, true, false);
    }

    /** The other values that a byte is tried with. */
    private static List<Integer> others(String name, int original, Random random) {
        return name.equals("smallest.json")
                ? IntStream.range(0, 256).filter(it -> it != original).boxed().toList()
                : random.ints(8, 0, 256).filter(it -> it != original).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smallest.json", "active.json"})
    void a_changed_byte_never_makes_a_denial(String name) {
        byte[] file = document(name);
        Random random = new Random(7);
        int covered = 0;
        for (int position = 0; position < file.length; position++) {
            int original = file[position] & 0xFF;
            for (int other : others(name, original, random)) {
                file[position] = (byte) other;
                CoverageResponses read = ResponseReader.read(file);
                assertThat(read.responses().isEmpty() && read.problems().isEmpty())
                        .isFalse();
                read.responses()
                        .forEach(it -> assertThat(CONCLUSIONS.active(it)).isNotEqualTo(Stated.NO));
                VerificationAnswer answer = Payer.conclude(read, COVERED);
                assertThat(answer).as("byte %d is %d", position, other).isNotInstanceOf(IndicatesNotCovered.class);
                covered += answer instanceof IndicatesCovered ? 1 : 0;
            }
            file[position] = (byte) original;
        }
        // Some changes are of no consequence, such as one in a name that nobody reads: the test reaches conclusions.
        assertThat(covered).isPositive();
    }

    @Test
    void a_changed_byte_in_a_denial_makes_no_coverage() {
        byte[] file = document("denied.json");
        Random random = new Random(8);
        for (int position = 0; position < file.length; position++) {
            int original = file[position] & 0xFF;
            for (int other : others("denied.json", original, random)) {
                file[position] = (byte) other;
                CoverageResponses read = ResponseReader.read(file);
                assertThat(Payer.conclude(read, DENIED))
                        .as("byte %d is %d", position, other)
                        .isNotInstanceOf(IndicatesCovered.class);
                read.responses()
                        .forEach(it -> assertThat(CONCLUSIONS.active(it)).isNotEqualTo(Stated.YES));
            }
            file[position] = (byte) original;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"active.json", "denied.json", "bundle.json"})
    void a_member_that_is_missing_or_null_or_something_else_never_turns_an_answer_around(String name) {
        JsonNode whole = JSON.readTree(document(name));
        List<byte[]> changed = new ArrayList<>();
        changes(whole, whole, changed);
        assertThat(changed).hasSizeGreaterThan(30);
        for (byte[] document : changed) {
            assertThat(Payer.answer(document, COVERED)).isNotInstanceOf(IndicatesNotCovered.class);
            assertThat(Payer.answer(document, DENIED)).isNotInstanceOf(IndicatesCovered.class);
        }
    }

    /** The document with each of its members left out, null, a number, an empty list and an empty object. */
    private static void changes(JsonNode root, JsonNode node, List<byte[]> changed) {
        if (node instanceof ArrayNode list) {
            list.forEach(it -> changes(root, it, changed));
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                changes(root, value, changed);
                for (String other : List.of("null", "7", "[]", "{}", "\"7\"")) {
                    object.set(name, JSON.readTree(other));
                    changed.add(JSON.writeValueAsBytes(root));
                }
                object.remove(name);
                changed.add(JSON.writeValueAsBytes(root));
                object.set(name, value);
            }
        }
    }
}
