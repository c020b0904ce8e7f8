package org.careweek.plugin.x12;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careweek.core.program.LevelOfCare;

/**
 * By which X12 service types a site asks for a level of care, and by which a payer speaks of it. There is none for IOP alone,
 * so each site decides what it takes for one. A level of care that lists none cannot be asked for.
 */
public final class ServiceTypes {

    /** The whole plan. */
    public static final String PLAN = "30";

    private static final int MOST = 99;

    private final Map<LevelOfCare, List<String>> codes;

    private ServiceTypes(Map<LevelOfCare, List<String>> codes) {
        this.codes = codes;
    }

    /**
     * What most sites may begin with: {@code BB} for PHP, and mental health {@code MH} and substance use {@code AI} and {@code
     * CJ} for IOP and outpatient care. Active coverage of a plan as a whole says nothing of a level here; a site that takes it
     * for coverage of a level adds {@link #PLAN} to it.
     */
    public static ServiceTypes usual() {
        List<String> behavioral = List.of("MH", "AI", "CJ");
        return new ServiceTypes(Map.of())
                .with(LevelOfCare.PHP, List.of("BB"))
                .with(LevelOfCare.IOP, behavioral)
                .with(LevelOfCare.OUTPATIENT, behavioral);
    }

    /**
     * The same with other codes for one level of care.
     *
     * @param types at most 99 codes of 1 or 2 letters and digits; none means that the level cannot be asked for
     * @throws IllegalArgumentException if a code has another shape or there are more
     */
    public ServiceTypes with(LevelOfCare level, List<String> types) {
        if (types.size() > MOST || !types.stream().allMatch(ServiceTypes::isCode)) {
            throw new IllegalArgumentException("service types must be at most 99 codes of 1 or 2 letters and digits");
        }
        Map<LevelOfCare, List<String>> changed = new EnumMap<>(LevelOfCare.class);
        changed.putAll(codes);
        changed.put(level, types.stream().distinct().toList());
        return new ServiceTypes(changed);
    }

    /** The codes of a level of care, in the order in which they are asked. */
    public List<String> of(LevelOfCare level) {
        return codes.getOrDefault(level, List.of());
    }

    /** The codes of all levels of care. */
    public Set<String> all() {
        return codes.values().stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCode(String code) {
        return !code.isEmpty() && code.length() <= 2 && code.chars().allMatch(Characters::isLetterOrDigit);
    }
}
