package org.careweek.example.clinic.privacy.filled;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careweek.spi.Plugin;

/**
 * Builds a value of any public type, its every text, id and date marked by the field that holds it: records by their
 * canonical constructors, whatever else by a {@link Recipe}.
 */
public final class Maker {

    private final Marks marks;
    private final Map<Class<?>, Recipe> recipes = new HashMap<>();
    private final Deque<String> fields = new ArrayDeque<>();

    /** Marks dates of 1913 and after. */
    public Maker() {
        this(LocalDate.of(1913, 3, 7));
    }

    /** @param first the first date that is marked; others follow it day by day */
    public Maker(LocalDate first) {
        marks = new Marks(first);
        LeafRecipes.addTo(recipes);
        CoreRecipes.addTo(recipes);
        CareRecipes.addTo(recipes);
        LedgerRecipes.addTo(recipes);
        ScheduleRecipes.addTo(recipes);
        SpiRecipes.addTo(recipes);
        VerifierRecipes.addTo(recipes);
        FhirRecipes.addTo(recipes);
    }

    public Marks marks() {
        return marks;
    }

    /** A filled value of the type. */
    public <T> T make(Class<T> type) {
        return make(type, nameOf(type));
    }

    /** A filled value for a field of this name, such as {@code Participant.id}. */
    public <T> T make(Class<T> type, String field) {
        return type.cast(fill(type, field));
    }

    /** A filled argument, or none where nothing says how to fill it, such as a function. */
    public Optional<Object> argument(Type type, String name) {
        try {
            return Optional.of(fill(type, name));
        } catch (NoRecipe unknown) {
            return Optional.empty();
        }
    }

    /** The name of a type with those around it, such as {@code Stay.End}. */
    public static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameOf(around) + "." + type.getSimpleName();
    }

    Object fill(Type type, String field) {
        fields.push(field);
        try {
            if (type instanceof WildcardType any) {
                return fill(any.getUpperBounds()[0], field);
            }
            return type instanceof ParameterizedType generic
                    ? container(generic, field)
                    : plain(type instanceof TypeVariable<?> ? String.class : (Class<?>) type, field);
        } finally {
            fields.pop();
        }
    }

    private Object container(ParameterizedType type, String field) {
        Type[] of = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(fill(of[0], field));
        }
        if (raw == Map.class) {
            return Map.of(fill(of[0], field + " key"), fill(of[1], field));
        }
        if (raw == SortedMap.class) {
            return new TreeMap<>(Map.of(fill(of[0], field + " key"), fill(of[1], field)));
        }
        if (raw == SortedSet.class) {
            return new TreeSet<>(List.of(fill(of[0], field)));
        }
        if (raw == Set.class) {
            return Set.of(fill(of[0], field));
        }
        return raw.isAssignableFrom(List.class) ? List.of(fill(of[0], field)) : plain(raw, field);
    }

    private Object plain(Class<?> type, String field) {
        Recipe recipe = recipes.get(type);
        if (recipe != null) {
            return recipe.make(this, field);
        }
        if (type == OptionalInt.class) {
            return OptionalInt.of(1);
        }
        if (type == OptionalLong.class) {
            return OptionalLong.of(1);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return fill(type.getPermittedSubclasses()[0], field);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (Plugin.class.isAssignableFrom(type) && !type.isInterface()) {
            return plugin(type);
        }
        throw new NoRecipe("no recipe for %s, needed by %s".formatted(type.getName(), fields));
    }

    private static Object plugin(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(Arrays.stream(components)
                    .map(component -> fill(component.getGenericType(), nameOf(type) + "." + component.getName()))
                    .toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    "%s needs a recipe, it refused: %s".formatted(nameOf(type), refused.getCause()), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class NoRecipe extends IllegalStateException {

        private static final long serialVersionUID = 1;

        NoRecipe(String message) {
            super(message);
        }
    }
}
