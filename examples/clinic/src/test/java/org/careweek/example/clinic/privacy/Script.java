package org.careweek.example.clinic.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.example.clinic.privacy.filled.ToldByDesign;
import org.careweek.testkit.canary.Canary;

/** Everything that is done with marked data, and the marks that must not turn up anywhere. */
final class Script {

    /** These are done with every public type; the other areas were written down one by one. */
    static final Set<String> SWEEPS = Set.of("making", "asking");

    private Script() {}

    static List<Operation> all(Marked marked, Maker maker) {
        List<Operation> all = new ArrayList<>();
        all.addAll(CommandOperations.all(marked));
        all.addAll(FileOperations.all(marked));
        all.addAll(PlanOperations.all(maker));
        all.addAll(CareOperations.all(maker));
        all.addAll(ValidationOperations.all(maker));
        all.addAll(PluginOperations.all(maker));
        all.addAll(ExportOperations.all(maker));
        all.addAll(TypeOperations.all(marked));
        return all;
    }

    /** To be asked for after the operations, which put their marks where they need them. */
    static List<Canary> canaries(Marked marked, Maker maker) {
        Set<String> told = ToldByDesign.all();
        List<Canary> canaries = new ArrayList<>();
        marked.canaries().forEach(canaries::add);
        maker.marks().all().stream()
                .filter(canary -> !told.contains(canary.field()))
                .forEach(canaries::add);
        canaries.addAll(Canary.ofDate("a date that is too early", Variations.TOO_EARLY));
        return canaries;
    }
}
