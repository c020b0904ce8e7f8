package org.careweek.testkit.contract;

import java.util.function.BiFunction;
import org.careweek.spi.Plugin;

/**
 * One request that a contract makes of every plugin of a kind.
 *
 * @param name what it is about
 * @param ask gives the plugin's own answer, whatever it is
 */
record Question<P extends Plugin>(String name, BiFunction<P, String, Object> ask) {

    /** Asks, with texts that hold {@code marker} wherever the request has a text. */
    Object put(P plugin, String marker) {
        return ask.apply(plugin, marker);
    }
}
