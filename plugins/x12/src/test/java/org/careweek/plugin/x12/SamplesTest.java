package org.careweek.plugin.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.Stated;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each answer is compared with what its own segments say, cut apart in the plainest way. */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> what_is_read_is_what_the_segments_say() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String own : List.of("active.271", "denied.271", "several.271", "detailed.271")) {
            tests.add(DynamicTest.dynamicTest(own, () -> compare(Own.bytes(own))));
        }
        String more = System.getenv("CAREWEEK_SAMPLES");
        if (more == null) {
            System.out.println("CAREWEEK_SAMPLES is not set: answers were read in our own files alone");
        } else {
            try (Stream<Path> files = Files.list(Path.of(more, "x12"))) {
                for (Path file : files.sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(bytes)));
                }
            }
        }
        return tests.stream();
    }

    private static void compare(byte[] bytes) {
        EligibilityAnswers answers = EligibilityReader.read(bytes);
        List<String[]> segments = segments(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(answers.isDamaged()).isFalse();
        boolean isAnswer = segments.stream().anyMatch(it -> it[0].equals("ST") && it[1].equals("271"));
        if (!isAnswer) {
            assertThat(answers.members()).isEmpty();
            assertThat(answers.problems()).hasSize(1);
            return;
        }
        long loops = segments.stream()
                .filter(it -> it[0].equals("HL") && (it[3].equals("22") || it[3].equals("23")))
                .count();
        List<MemberAnswer> members = answers.members().stream()
                .filter(it -> it.about() != MemberAnswer.About.NOBODY)
                .toList();
        assertThat(members).hasSize((int) loops);
        assertThat(members).allMatch(MemberAnswer::isWhole);
        assertThat(members.stream().flatMap(it -> it.benefits().stream()).map(SamplesTest::said))
                .isEqualTo(statements(segments).stream().map(SamplesTest::said).toList());
        assertThat(Stream.concat(
                                members.stream().flatMap(it -> it.rejections().stream()),
                                answers.members().stream().flatMap(it -> it.rejectionsAbove().stream()))
                        .map(it -> it.code() + "/" + it.followUp()))
                .containsAll(segments.stream()
                        .filter(it -> it[0].equals("AAA"))
                        .map(it -> at(it, 3) + "/" + at(it, 4))
                        .toList());
        assertThat(members.stream().flatMap(it -> it.traces().stream()).map(Trace::number))
                .isEqualTo(segments.stream()
                        .filter(it -> it[0].equals("TRN"))
                        .map(it -> it[2])
                        .toList());
        compareConclusions(answers, segments);
    }

    /** Each EB with the segments behind it that belong to it. */
    private static List<List<String[]>> statements(List<String[]> segments) {
        List<List<String[]>> statements = new ArrayList<>();
        boolean isOpen = false;
        for (String[] segment : segments) {
            if (segment[0].equals("EB")) {
                statements.add(new ArrayList<>());
            }
            isOpen = segment[0].equals("EB") || isOpen && !List.of("HL", "SE").contains(segment[0]);
            if (isOpen) {
                statements.get(statements.size() - 1).add(segment);
            }
        }
        return statements;
    }

    private static List<String> said(Benefit it) {
        return List.of(
                it.info(),
                it.coverageLevel(),
                String.join(" ", it.services()),
                it.insuranceType(),
                it.plan().disclose(),
                it.period(),
                it.amount(),
                it.percent(),
                it.quantityUnit(),
                it.quantity(),
                it.authorizationRequired().name(),
                it.network().name(),
                it.isNarrow() ? "narrow" : "",
                String.join(",", it.conditions()),
                it.deliveries().stream()
                        .map(hsd -> String.join(
                                " ",
                                hsd.unit(),
                                hsd.quantity(),
                                hsd.every(),
                                hsd.frequency(),
                                hsd.period(),
                                hsd.periods()))
                        .collect(Collectors.joining(",")),
                it.dates().stream()
                        .map(dtp -> dtp.qualifier() + " " + dtp.from() + " " + dtp.through())
                        .collect(Collectors.joining(",")),
                it.messages().stream().map(PrivateText::disclose).collect(Collectors.joining(",")));
    }

    private static List<String> said(List<String[]> statement) {
        String[] it = statement.get(0);
        boolean isOfDelivery = at(it, 9).isEmpty()
                && at(it, 10).isEmpty()
                && statement.stream().anyMatch(next -> next[0].equals("HSD"));
        String[] hsd = statement.stream()
                .filter(next -> next[0].equals("HSD"))
                .findFirst()
                .orElse(it);
        boolean isNarrow = !at(it, 13).isEmpty()
                || !at(it, 14).isEmpty()
                || statement.stream().anyMatch(next -> next[0].equals("III"));
        return List.of(
                at(it, 1),
                at(it, 2),
                at(it, 3).replace('^', ' ').replace('!', ' '),
                at(it, 4),
                at(it, 5),
                at(it, 6),
                at(it, 7),
                at(it, 8),
                isOfDelivery ? at(hsd, 1) : at(it, 9),
                isOfDelivery ? at(hsd, 2) : at(it, 10),
                Map.of("Y", "YES", "N", "NO").getOrDefault(at(it, 11), "NOT_STATED"),
                Map.of("Y", "IN", "N", "OUT", "W", "BOTH").getOrDefault(at(it, 12), "UNKNOWN"),
                isNarrow ? "narrow" : "",
                behind(
                        statement,
                        "III",
                        next -> "III*%s*%s*%s*%s".formatted(at(next, 1), at(next, 2), at(next, 3), at(next, 4))),
                behind(
                        statement,
                        "HSD",
                        next -> String.join(
                                " ", at(next, 1), at(next, 2), at(next, 3), at(next, 4), at(next, 5), at(next, 6))),
                behind(statement, "DTP", next -> at(next, 1) + " " + dates(at(next, 3))),
                behind(statement, "MSG", next -> at(next, 1)));
    }

    private static String behind(List<String[]> statement, String tag, Function<String[], String> text) {
        return statement.stream().filter(it -> it[0].equals(tag)).map(text).collect(Collectors.joining(","));
    }

    private static String dates(String sent) {
        String from = sent.replaceAll("(\\d{4})(\\d\\d)(\\d\\d).*", "$1-$2-$3");
        String through = sent.replaceAll(".*(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3");
        return from + " " + through;
    }

    /** Whether coverage is active, in which loops a payer refuses, and whether to ask again, found from one loop after another. */
    private static void compareConclusions(EligibilityAnswers answers, List<String[]> segments) {
        List<String> expected = new ArrayList<>();
        Set<String> plan = Set.of("", "30", "MH", "AI", "CJ", "BB");
        Set<String> infos = new HashSet<>();
        List<String> refusals = new ArrayList<>();
        String level = "";
        boolean isNamed = false;
        boolean isInBenefit = false;
        boolean isRefusedAbove = false;
        boolean isSubscriberRefused = false;
        for (String[] it : segments) {
            boolean isMember = level.equals("C") || level.equals("D");
            if (isMember && List.of("HL", "SE").contains(it[0])) {
                boolean isRefused = !refusals.isEmpty() || isRefusedAbove || level.equals("D") && isSubscriberRefused;
                expected.add(active(infos, isRefused) + refusals);
                isSubscriberRefused = level.equals("C") ? !refusals.isEmpty() : isSubscriberRefused;
            }
            if (List.of("HL", "SE").contains(it[0])) {
                level = Map.of("20", "A", "21", "B", "22", "C", "23", "D").getOrDefault(at(it, 3), "");
                isRefusedAbove &= !it[0].equals("SE");
                infos.clear();
                refusals.clear();
            }
            isNamed = it[0].equals("NM1") || isNamed && !it[0].equals("HL");
            isInBenefit = it[0].equals("EB") || isInBenefit && !it[0].equals("HL");
            boolean isOfService = Stream.of(at(it, 3).split("[!^]", -1)).anyMatch(plan::contains);
            // What is inactive for one procedure is not among these files.
            if (it[0].equals("EB") && isOfService) {
                infos.add(at(it, 1));
            }
            if (it[0].equals("AAA")) {
                isRefusedAbove |= !Set.of("C", "D").contains(level);
                String retry = Map.of(
                                "R",
                                "NOW",
                                "P",
                                "NOW",
                                "W",
                                "LATER",
                                "X",
                                "LATER",
                                "C",
                                "CORRECTED",
                                "N",
                                "NO",
                                "S",
                                "NO",
                                "Y",
                                "NO")
                        .getOrDefault(at(it, 4), "UNKNOWN");
                refusals.add((isInBenefit ? "2110" : isNamed ? "2100" : "2000") + level + " " + retry);
            }
        }
        Conclusions conclusions = new Conclusions(ServiceTypes.usual());
        assertThat(answers.members().stream()
                        .filter(it -> it.about() != MemberAnswer.About.NOBODY)
                        .map(it -> conclusions.active(it)
                                + it.rejections().stream()
                                        .map(no -> no.loop() + " " + no.resubmission())
                                        .toList()
                                        .toString()))
                .isEqualTo(expected);
        assertThat(answers.members().stream()
                        .filter(it -> it.about() == MemberAnswer.About.NOBODY)
                        .map(conclusions::active))
                .allMatch(Stated.NOT_STATED::equals);
    }

    private static String active(Set<String> infos, boolean isRefused) {
        boolean isActive = infos.stream().anyMatch(it -> it.matches("[1-5]"));
        boolean isInactive = infos.contains("6");
        if (infos.contains("7") || infos.contains("8") || isActive == isInactive) {
            return "NOT_STATED";
        }
        return isActive ? "YES" : isRefused ? "NOT_STATED" : "NO";
    }

    private static String at(String[] segment, int element) {
        return element < segment.length ? segment[element] : "";
    }

    private static List<String[]> segments(String text) {
        String element = Pattern.quote(text.substring(3, 4));
        String end = Pattern.quote(text.substring(105, 106));
        return Stream.of(text.split(end))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(element, -1))
                .toList();
    }
}
