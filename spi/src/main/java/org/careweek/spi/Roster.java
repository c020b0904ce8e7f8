package org.careweek.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Plugins by id. Where two claim one id, neither wins quietly: the one that the application gave is kept if it gave
 * exactly one of them, otherwise none, and each that is left out is reported.
 */
final class Roster<S> {

    record Member<S>(PluginDescriptor descriptor, S plugin, boolean given) {}

    private final Map<String, List<Member<S>>> claims = new TreeMap<>();
    private final Consumer<PluginFault> faults;

    Roster(Consumer<PluginFault> faults) {
        this.faults = faults;
    }

    /** Asks a plugin who it is, and enters it if it answers. */
    void enter(S plugin, Supplier<PluginDescriptor> descriptor, boolean given) {
        Guard.call(plugin.getClass().getName(), "describing itself", faults, descriptor)
                .ifPresent(who -> claims.computeIfAbsent(who.id(), id -> new ArrayList<>())
                        .add(new Member<>(who, plugin, given)));
    }

    /** The plugins to use, in order of id. */
    List<Member<S>> members() {
        List<Member<S>> members = new ArrayList<>();
        claims.forEach((id, claimants) -> {
            Optional<Member<S>> kept = keep(claimants);
            kept.ifPresent(members::add);
            claimants.stream()
                    .filter(claimant -> kept.isEmpty() || claimant != kept.get())
                    .map(claimant -> claimant.plugin().getClass().getName())
                    .forEach(left -> faults.accept(new PluginFault(left, "registering", "duplicate id " + id)));
        });
        return List.copyOf(members);
    }

    private Optional<Member<S>> keep(List<Member<S>> claimants) {
        if (claimants.size() == 1) {
            return Optional.of(claimants.get(0));
        }
        List<Member<S>> given = claimants.stream().filter(Member::given).toList();
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }
}
