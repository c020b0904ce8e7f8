package org.careweek.core.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.careweek.core.hours.Attendance;
import org.careweek.core.hours.Presence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a host forgot to give is refused where it was to be given, by its name, and not where hours are counted. */
class NothingIsNullTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Origin ORIGIN = ToldEvents.origin("made", 0, 0);
    private static final Attendance ROW = ToldEvents.row("row", 0, 60, 2);

    private static final List<Record> WHOLE = List.of(
            ORIGIN,
            ROW,
            ROW.scheduled(),
            new Presence.InAndOut(NOON, NOON),
            new Presence.InOnly(NOON),
            new Presence.OutOnly(NOON),
            new AttendanceEvent.Recorded(ORIGIN, ROW),
            new AttendanceEvent.Corrected(ORIGIN, ROW),
            new AttendanceEvent.Reversed(ORIGIN, ORIGIN.id()));

    @TestFactory
    Stream<DynamicTest> a_part_that_is_missing_is_refused_by_its_name() {
        return WHOLE.stream()
                .flatMap(whole -> Arrays.stream(whole.getClass().getRecordComponents())
                        .map(missing -> DynamicTest.dynamicTest(
                                whole.getClass().getSimpleName() + " without " + missing.getName(),
                                () -> assertThatNullPointerException()
                                        .isThrownBy(() -> copyWithout(whole, missing))
                                        .withMessage(missing.getName()))));
    }

    private static void copyWithout(Record whole, RecordComponent missing) throws Throwable {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getName().equals(missing.getName())
                    ? null
                    : parts[i].getAccessor().invoke(whole);
            types[i] = parts[i].getType();
        }
        Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    @Test
    void a_break_that_is_missing_is_refused_with_the_breaks() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Attendance(
                        ROW.id(),
                        ROW.session(),
                        ROW.service(),
                        ROW.scheduled(),
                        Collections.singletonList(null),
                        ROW.status(),
                        ROW.presence()))
                .withMessage("breaks");
    }

    @Test
    void the_test_has_seen_every_kind_of_event() {
        assertThat(WHOLE.stream().map(Object::getClass))
                .containsAll(List.of(AttendanceEvent.class.getPermittedSubclasses()))
                .hasSize(9);
    }
}
