package org.careweek.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.careweek.spi.calendar.Exported;
import org.junit.jupiter.api.Assumptions;

/** What came back from a plugin. */
final class Answered {

    private Answered() {}

    /** The answer, as something that is equal to what is answered in the same way. */
    static Object comparable(Object answer) {
        return answer instanceof Exported document
                ? document.mediaType() + "\n" + document.fileExtension() + "\n"
                        + new String(document.content(), StandardCharsets.ISO_8859_1)
                : answer;
    }

    /** The answer, or the class of what was thrown. */
    static Object orNothing(Supplier<?> call) {
        try {
            return call.get();
        } catch (RuntimeException | Error thrown) {
            return thrown.getClass();
        }
    }

    /** The answer; a rule that is not about throwing is not decided by what is thrown. */
    static <T> T orSkip(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | Error thrown) {
            return Assumptions.abort("the plugin threw " + thrown.getClass().getName() + ": see PV07");
        }
    }
}
