package org.careweek.example.clinic.input.episode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.input.json.Element;

/** Reads what several parts of an episode have in common. */
final class Values {

    /** More than there are dates from 1900 through 2200 is a mistake. */
    static final int MOST_DATES = 120_000;

    private static final String DATE = "a date from 1900-01-08 to 2200-12-24, YYYY-MM-DD";

    private Values() {}

    /** A date beside a person is not shown: it may be one of birth. */
    static Optional<LocalDate> date(Element element) {
        return element.parsed(DATE, Element.HIDDEN, Moments::dateOfWeek);
    }

    static List<LocalDate> optionalDates(Element list) {
        return list.isAbsent()
                ? List.of()
                : list.elements(MOST_DATES).stream()
                        .flatMap(element -> date(element).stream())
                        .toList();
    }

    static Optional<LevelOfCare> level(Element element) {
        return constant(element, List.of(LevelOfCare.values()));
    }

    /** The one of these constants that a text names; any other stands beside a person and is not shown. */
    static <E extends Enum<E>> Optional<E> constant(Element element, List<E> constants) {
        String names = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
        return element.parsed(
                "one of " + names,
                Element.HIDDEN,
                text -> constants.stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    static <E extends Enum<E>> Optional<E> constant(Element element, E[] constants) {
        return constant(element, Arrays.asList(constants));
    }
}
