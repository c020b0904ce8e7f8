package org.careweek.example.clinic.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careweek.example.clinic.privacy.filled.Maker;
import org.careweek.example.clinic.privacy.filled.PublicApi;
import org.careweek.example.clinic.privacy.filled.ToldByDesign;
import org.careweek.spi.PluginHost;
import org.careweek.testkit.canary.Canary;

/** Every public type, made and asked with good and with bad arguments. */
final class TypeOperations {

    /** As many years after the other marked dates as nobody needs. */
    private static final LocalDate FIRST = LocalDate.of(1924, 3, 7);

    private TypeOperations() {}

    /** @param marks takes the marks of each type, which begin with the same dates */
    static List<Operation> all(Marked marks) {
        List<Operation> operations = new ArrayList<>();
        for (Module module : PublicApi.modules()) {
            for (Class<?> type : PublicApi.of(module)) {
                operations.add(new Operation("making", type.getName(), () -> {
                    var maker = new Maker(FIRST);
                    return marked(marks, maker, new Variations(maker).made(type));
                }));
                if (PublicApi.hasValues(type) && type != PluginHost.class) {
                    operations.add(new Operation("asking", type.getName(), () -> {
                        var maker = new Maker(FIRST);
                        return marked(marks, maker, new Variations(maker).asked(type));
                    }));
                }
            }
        }
        return operations;
    }

    private static Object marked(Marked marks, Maker maker, Object refusals) {
        for (Canary canary : maker.marks().all()) {
            if (!canary.text().regionMatches(true, 0, "phi7", 0, 4)) {
                marks.add(new Canary("the date " + canary.text(), canary.text()));
            } else if (!ToldByDesign.all().contains(canary.field())) {
                marks.add(canary);
            }
        }
        return refusals;
    }
}
