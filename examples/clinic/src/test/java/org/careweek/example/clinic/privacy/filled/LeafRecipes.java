package org.careweek.example.clinic.privacy.filled;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.careweek.core.coverage.AuthorizationId;
import org.careweek.core.program.Focus;
import org.careweek.core.program.ParticipantId;
import org.careweek.core.program.PrivateText;
import org.careweek.core.program.ServiceType;
import org.careweek.core.program.SessionId;
import org.careweek.core.program.TrackId;
import org.careweek.core.rule.RuleId;
import org.careweek.spi.insurance.MemberReference;

/** The smallest parts: what holds one text, date or number. */
final class LeafRecipes {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private LeafRecipes() {}

    static void addTo(Map<Class<?>, Recipe> recipes) {
        recipes.put(String.class, (maker, field) -> maker.marks().text(field));
        recipes.put(Object.class, (maker, field) -> maker.marks().text(field));
        recipes.put(
                PrivateText.class,
                (maker, field) -> PrivateText.of(maker.marks().text(field)));
        recipes.put(
                ParticipantId.class,
                (maker, field) -> ParticipantId.of(maker.marks().text(field)));
        recipes.put(
                AuthorizationId.class,
                (maker, field) -> AuthorizationId.of(maker.marks().text(field)));
        recipes.put(
                MemberReference.class,
                (maker, field) -> MemberReference.of(maker.marks().text(field)));
        recipes.put(
                SessionId.class, (maker, field) -> new SessionId(maker.marks().text(field)));
        recipes.put(TrackId.class, (maker, field) -> new TrackId(maker.marks().text(field)));
        recipes.put(RuleId.class, (maker, field) -> new RuleId(maker.marks().id(field)));
        recipes.put(Focus.class, (maker, field) -> new Focus(maker.marks().upperCase(field)));
        recipes.put(
                ServiceType.class,
                (maker, field) -> new ServiceType(maker.marks().upperCase(field)));
        recipes.put(LocalDate.class, (maker, field) -> maker.marks().date(field));
        recipes.put(Instant.class, (maker, field) -> maker.marks().instant(field));
        recipes.put(
                LocalDateTime.class, (maker, field) -> maker.marks().date(field).atTime(11, 13));
        recipes.put(
                ZonedDateTime.class,
                (maker, field) -> maker.marks().instant(field).atZone(ZONE));
        recipes.put(LocalTime.class, (maker, field) -> LocalTime.of(5, 13));
        recipes.put(ZoneId.class, (maker, field) -> ZONE);
        recipes.put(DayOfWeek.class, (maker, field) -> DayOfWeek.MONDAY);
        recipes.put(Duration.class, (maker, field) -> Duration.ofMinutes(1));
        recipes.put(BigInteger.class, (maker, field) -> BigInteger.ONE);
        recipes.put(BigDecimal.class, (maker, field) -> BigDecimal.ONE);
        recipes.put(int.class, (maker, field) -> 1);
        recipes.put(long.class, (maker, field) -> 1L);
        recipes.put(boolean.class, (maker, field) -> true);
        recipes.put(byte[].class, (maker, field) -> maker.marks().text(field).getBytes(StandardCharsets.UTF_8));
    }
}
