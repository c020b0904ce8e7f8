package org.careweek.example.clinic.benefits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.plugin.x12.DateSpan;

/** Dates by X12's qualifiers. One that is not known here may be of anything, a birth too, and is left out. */
final class X12Dates {

    private static final Map<String, String> SPANS =
            Map.of("291", "plan", "292", "benefit", "307", "eligibility", "472", "service");
    private static final Map<String, String> BEGINS =
            Map.of("346", "plan", "348", "benefit", "356", "eligibility", "193", "period", "539", "policy");
    private static final Map<String, String> ENDS =
            Map.of("347", "plan", "349", "benefit", "357", "eligibility", "194", "period", "540", "policy");

    private X12Dates() {}

    static List<NamedDates> of(List<DateSpan> sent) {
        return sent.stream().flatMap(X12Dates::of).toList();
    }

    private static Stream<NamedDates> of(DateSpan sent) {
        String qualifier = sent.qualifier();
        boolean isOpen = !sent.isRange();
        boolean isBeginning = isOpen && BEGINS.containsKey(qualifier);
        boolean isEnd = isOpen && ENDS.containsKey(qualifier);
        return Stream.of(SPANS, BEGINS, ENDS)
                .flatMap(it -> Optional.ofNullable(it.get(qualifier)).stream())
                .map(what -> new NamedDates(
                        what,
                        Optional.of(sent.from()).filter(it -> !isEnd),
                        Optional.of(sent.through()).filter(it -> !isBeginning)));
    }
}
