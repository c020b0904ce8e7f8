package org.careweek.example.clinic.input.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careweek.example.clinic.input.json.Element;

/** Reads how much of each service someone needs. */
final class Needs {

    private static final int MOST = 1_000;

    private Needs() {}

    static List<Need> in(Element list) {
        if (list.isAbsent()) {
            return List.of();
        }
        List<Need> needs = new ArrayList<>();
        Map<String, String> pointers = new HashMap<>();
        for (Element element : list.objects(MOST)) {
            Element serviceField = element.field("service");
            Optional<String> service = serviceField.parsed(Sessions.SERVICE, Element.HIDDEN, Sessions::serviceNamed);
            service.map(name -> pointers.putIfAbsent(name, serviceField.pointer()))
                    .ifPresent(first -> serviceField.report("one need of a service", first + " is the same"));
            int least = element.field("minMinutes").optionalWhole(0, ParticipantReader.MINUTES_A_WEEK, 0);
            Element mostField = element.field("maxMinutes");
            int most = mostField.optionalWhole(0, ParticipantReader.MINUTES_A_WEEK, Need.NO_MOST);
            if (most < least) {
                mostField.report("at least the minMinutes, " + least, "was " + most);
            }
            needs.add(new Need(service.orElse(""), least, most));
        }
        return needs.stream().sorted(Comparator.comparing(Need::service)).toList();
    }
}
