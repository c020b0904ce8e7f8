package org.careweek.testkit.domain;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.time.WeeklyAvailability;
import org.careweek.core.transition.CareEpisode;
import org.careweek.core.transition.TransitionRequest;

/**
 * Shows what a generated value holds, which the types themselves keep to themselves. Only values that a property was given come
 * here, and those are invented.
 */
final class InventedData implements SampleReportingFormat {

    private static final String OURS = "org.careweek.";

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof PrivateText
                || value instanceof ParticipantId
                || value instanceof AuthorizationId
                || value instanceof WeeklyAvailability
                || value instanceof CareEpisode
                || value instanceof TransitionRequest
                || isRecordWithParts(value);
    }

    /** Ids and amounts print themselves well enough. */
    private static boolean isRecordWithParts(Object value) {
        return value.getClass().isRecord()
                && value.getClass().getName().startsWith(OURS)
                && value.toString().contains("[private]");
    }

    @Override
    public Object report(Object value) {
        if (value instanceof PrivateText text) {
            return text.disclose();
        }
        if (value instanceof ParticipantId id) {
            return id.disclose();
        }
        if (value instanceof AuthorizationId id) {
            return id.disclose();
        }
        if (value instanceof WeeklyAvailability availability) {
            return List.of(availability.windows(), availability.busy().ranges());
        }
        if (value instanceof CareEpisode episode) {
            return episode.events();
        }
        return value instanceof TransitionRequest request ? parts(request) : parts(value);
    }

    private static Map<Object, Object> parts(TransitionRequest request) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        parts.put(SampleReportingFormat.plainLabel("move"), request.move());
        parts.put(SampleReportingFormat.plainLabel("date"), request.date());
        parts.put(SampleReportingFormat.plainLabel("decidedBy"), request.decidedBy());
        parts.put(SampleReportingFormat.plainLabel("reason"), request.reason());
        parts.put(SampleReportingFormat.plainLabel("placement"), request.placement());
        return parts;
    }

    private static Map<Object, Object> parts(Object value) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        for (RecordComponent part : value.getClass().getRecordComponents()) {
            try {
                parts.put(
                        SampleReportingFormat.plainLabel(part.getName()),
                        part.getAccessor().invoke(value));
            } catch (ReflectiveOperationException hidden) {
                parts.put(SampleReportingFormat.plainLabel(part.getName()), "cannot be read");
            }
        }
        return parts;
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of(value.getClass().getSimpleName() + " ");
    }
}
