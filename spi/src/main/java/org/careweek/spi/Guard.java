package org.careweek.spi;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs a plugin's code on the caller's thread so that what goes wrong in it stays in it.
 *
 * <p>Contained are exceptions of every kind, checked ones thrown unannounced included, and every error but those of the
 * virtual machine itself; of these only an overflow of the stack. A machine out of memory is nobody's answer and goes on
 * to the caller. Contained is not sandboxed: nothing here stops code that does not come back.
 */
final class Guard {

    private Guard() {}

    /** Throws what is thrown, checked or not, so that the guard around it can name its class. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** The answer, or empty after telling {@code faults} why there is none; null is no answer. */
    static <R> Optional<R> call(String plugin, String activity, Consumer<PluginFault> faults, Supplier<R> verb) {
        Optional<R> answer = Optional.empty();
        PluginFault fault = new PluginFault(plugin, activity, "no answer");
        Thread thread = Thread.currentThread();
        ClassLoader contextBefore = thread.getContextClassLoader();
        try {
            answer = Optional.ofNullable(verb.get());
        } catch (Throwable thrown) {
            if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
                throw error;
            }
            if (PluginFault.cause(thrown) instanceof InterruptedException) {
                thread.interrupt();
            }
            fault = PluginFault.thrown(plugin, activity, thrown);
        } finally {
            if (thread.getContextClassLoader() != contextBefore) {
                thread.setContextClassLoader(contextBefore);
            }
        }
        if (answer.isEmpty()) {
            faults.accept(fault);
        }
        return answer;
    }
}
