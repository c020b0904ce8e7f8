package org.careweek.example.engines;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.careweek.spi.scheduling.SchedulingEngine;

/** The engines that are compared: all that the class path has, so that whoever adds one sees it in the table. */
final class Compared {

    private Compared() {}

    /** In the order of the table. */
    static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ServiceLoader.load(SchedulingEngine.class)
                .forEach(engine -> ids.add(engine.descriptor().id()));
        return ids;
    }

    /** The engine of an id. */
    static Optional<SchedulingEngine> engine(String id) {
        return ServiceLoader.load(SchedulingEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.descriptor().id().equals(id))
                .findFirst();
    }
}
