package org.careweek.example.clinic.privacy.filled;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.spi.insurance.MemberReference;

/** What a value of a public type gives out as text, id, date or bytes. */
final class Fields {

    private static final List<Class<?>> DATES =
            List.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class);

    private Fields() {}

    /** Each such field by its name, as text; the parts of several are written one after the other. */
    static Map<String, String> of(Object value) {
        Map<String, String> found = new TreeMap<>();
        for (Method accessor : value.getClass().getDeclaredMethods()) {
            if (isAccessor(accessor)) {
                List<String> texts = texts(call(accessor, value)).toList();
                if (!texts.isEmpty()) {
                    found.put(Maker.nameOf(value.getClass()) + "." + accessor.getName(), String.join("\n", texts));
                }
            }
        }
        return found;
    }

    private static boolean isAccessor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !List.of("toString", "hashCode", "explanation").contains(method.getName());
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot ask for " + accessor, failed);
        }
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        if (value instanceof byte[] bytes) {
            return Stream.of(new String(bytes, StandardCharsets.UTF_8));
        }
        if (value instanceof PrivateText text) {
            return Stream.of(text.disclose());
        }
        if (value instanceof ParticipantId id) {
            return Stream.of(id.disclose());
        }
        if (value instanceof AuthorizationId id) {
            return Stream.of(id.disclose());
        }
        if (value instanceof MemberReference member) {
            return Stream.of(member.disclose());
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.stream().flatMap(Fields::texts);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Fields::texts);
        }
        if (DATES.stream().anyMatch(type -> type.isInstance(value))) {
            return Stream.of(value.toString());
        }
        return isWrapper(value) ? of(value).values().stream() : Stream.empty();
    }

    /** Whether it is a record of one text. */
    private static boolean isWrapper(Object value) {
        return value instanceof Record
                && value.getClass().getRecordComponents().length == 1
                && Arrays.stream(value.getClass().getRecordComponents())
                        .allMatch(component -> component.getType() == String.class);
    }
}
