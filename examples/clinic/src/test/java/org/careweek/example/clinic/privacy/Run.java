package org.careweek.example.clinic.privacy;

import java.util.ArrayList;
import java.util.List;
import org.careweek.testkit.canary.Surroundings;
import org.careweek.testkit.canary.ThrowableText;

/** Does operations one after the other, and keeps all that was told anywhere. */
final class Run {

    private Run() {}

    static List<Told> of(List<Operation> operations) {
        List<Told> told = new ArrayList<>();
        try (var surroundings = Surroundings.watch()) {
            operations.forEach(operation -> told.addAll(tellingOf(operation)));
            surroundings.heard().forEach((place, text) -> told.add(Told.of(place, text)));
        }
        return told;
    }

    private static List<Told> tellingOf(Operation operation) {
        try {
            Object answer = operation.act().call();
            if (answer instanceof List<?> several && several.stream().anyMatch(Told.class::isInstance)) {
                return several.stream().map(Told.class::cast).toList();
            }
            return List.of(Told.of(operation.sink(), Reach.printed(answer)));
        } catch (Exception | Error thrown) {
            requireOurs(operation, thrown);
            return List.of(Told.of(operation.sink() + " > exception", ThrowableText.of(thrown)));
        }
    }

    /** An operation that fails by itself has tried nothing; plugins that fail, and planted leaks, are meant to. */
    private static void requireOurs(Operation operation, Throwable thrown) {
        String origin = thrown.getStackTrace()[0].getClassName();
        boolean isMeant =
                origin.startsWith(FaultyPlugins.class.getName()) || origin.startsWith(Planted.class.getName());
        boolean failed = thrown instanceof IllegalStateException && origin.startsWith(Run.class.getPackageName());
        if (failed && !isMeant || thrown instanceof ClassCastException) {
            throw new AssertionError("the operation itself failed: " + operation.sink(), thrown);
        }
    }
}
