package org.careweek.example.engines;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.careweek.example.engines.cpsat.CpSatEngine;
import org.careweek.example.engines.problem.Contender;
import org.careweek.example.engines.timefold.TimefoldEngine;

/** The engines that are compared, by the names that they have in the table and in its order. */
final class Contenders {

    static final SortedMap<String, Supplier<Contender>> BY_NAME = new TreeMap<>(Map.of(
            "careweek", WeekSchedulerContender::new, "cpsat", CpSatEngine::new, "timefold", TimefoldEngine::new));

    private Contenders() {}
}
