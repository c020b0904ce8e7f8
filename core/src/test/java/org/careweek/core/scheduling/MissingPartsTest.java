package org.careweek.core.scheduling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a week is scheduled by is whole, or is refused where it is made. */
class MissingPartsTest {

    static Stream<Record> whole() {
        ClinicWeek week = Weeks.of(TinyClinic.crowded(3, 3, 4));
        return Stream.of(week, week.requests().get(0), Stability.usual());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_part_that_is_missing_is_named(Record whole) throws ReflectiveOperationException {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Constructor<?> constructor = whole.getClass()
                .getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int missing = 0; missing < components.length; missing++) {
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(whole);
            }
            parts[missing] = null;
            if (!components[missing].getType().isPrimitive()) {
                assertThatThrownBy(() -> constructor.newInstance(parts))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[missing].getName());
            }
        }
    }
}
