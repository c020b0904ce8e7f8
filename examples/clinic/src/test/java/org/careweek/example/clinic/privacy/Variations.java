package org.careweek.example.clinic.privacy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.time.TreatmentTime;
import org.careweek.example.clinic.privacy.filled.Maker;

/** Calls whatever a public type offers with filled arguments and with each of them in turn spoilt, for what it refuses. */
final class Variations {

    /** A date that is not supported; it is marked like the others. */
    static final LocalDate TOO_EARLY = LocalDate.of(1813, 3, 7);

    private final Maker maker;

    Variations(Maker maker) {
        this.maker = maker;
    }

    /** What constructors and factories of the type throw. */
    List<Throwable> made(Class<?> type) {
        List<Throwable> refusals = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            refusals.addAll(called(constructor, null));
        }
        for (Method method : sorted(type)) {
            if (Modifier.isStatic(method.getModifiers()) && !type.isEnum()) {
                refusals.addAll(called(method, null));
            }
        }
        return refusals;
    }

    /** What a filled value of the type throws. */
    List<Throwable> asked(Class<?> type) {
        Object value = maker.make(type);
        List<Throwable> refusals = new ArrayList<>();
        for (Method method : sorted(type)) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
                refusals.addAll(called(method, value));
            }
        }
        return refusals;
    }

    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private List<Throwable> called(Executable call, Object on) {
        var types = call.getGenericParameterTypes();
        Object[] filled = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            var argument = maker.argument(types[i], "argument " + call.getParameterTypes()[i].getSimpleName());
            if (argument.isEmpty()) {
                return List.of();
            }
            filled[i] = argument.get();
        }
        List<Throwable> refusals = new ArrayList<>();
        refusal(call, on, filled).ifPresent(refusals::add);
        for (int i = 0; i < types.length; i++) {
            for (Object spoilt : spoilt(filled[i], call.getParameterTypes()[i])) {
                Object[] arguments = filled.clone();
                arguments[i] = spoilt;
                refusal(call, on, arguments).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private static Optional<Throwable> refusal(Executable call, Object on, Object... arguments) {
        try {
            if (call instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) call).invoke(on, arguments);
            }
            return Optional.empty();
        } catch (InvocationTargetException thrown) {
            return Optional.of(brief(thrown.getCause()));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the frames of the test. */
    private static Throwable brief(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        thrown.setStackTrace(Arrays.copyOf(frames, Math.min(frames.length, 4)));
        return thrown;
    }

    private static List<Object> spoilt(Object filled, Class<?> type) {
        List<Object> spoilt = new ArrayList<>();
        if (filled instanceof String text) {
            Stream.of(
                            "",
                            " ",
                            text + "\n",
                            "\u0000" + text,
                            text.repeat(400),
                            "../" + text,
                            text.toUpperCase(Locale.ROOT))
                    .forEach(spoilt::add);
        } else if (filled instanceof LocalDate date) {
            spoilt.addAll(List.of(TOO_EARLY, date.minusYears(100), LocalDate.MAX));
        } else if (filled instanceof Instant instant) {
            spoilt.addAll(
                    List.of(TOO_EARLY.atStartOfDay().toInstant(ZoneOffset.UTC), instant.plusNanos(1), Instant.MAX));
        } else if (filled instanceof TreatmentTime) {
            spoilt.addAll(List.of(TreatmentTime.ZERO, TreatmentTime.ofMinutes(1_000_000)));
        } else if (filled instanceof Integer) {
            spoilt.addAll(List.of(-1, 0, 1_000));
        } else if (filled instanceof Long) {
            spoilt.addAll(List.of(-1L, 0L, 1_000L));
        } else if (filled instanceof byte[] bytes) {
            spoilt.add(Arrays.copyOf(bytes, 8));
        } else if (type.isAssignableFrom(List.class) && filled instanceof Collection<?> one) {
            List<Object> twice = new ArrayList<>(one);
            twice.addAll(one);
            spoilt.addAll(List.of(List.of(), twice, Collections.singletonList(null)));
        }
        if (!type.isPrimitive()) {
            spoilt.add(null);
        }
        return spoilt;
    }
}
