package org.careweek.plugin.fhir.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.core.program.LevelOfCare;

/**
 * By which codes a site asks for a level of care, and by which a payer speaks of it. HL7's own example of benefit categories is a
 * part of X12's service types and has none of behavioral care, so the usual table takes X12's. There is none for IOP alone, so each
 * site decides what it takes for one; where a payer speaks of single services, such as HCPCS {@code S9480}, a site may add these. A
 * level of care that lists none cannot be asked for.
 */
public final class ServiceCodes {

    /** HL7's example of benefit categories: some of X12's service types. */
    public static final String BENEFIT_CATEGORIES = "http://terminology.hl7.org/CodeSystem/ex-benefitcategory";

    /** X12's service types. */
    public static final String SERVICE_TYPES = "https://codesystem.x12.org/005010/1365";

    /** The whole plan. */
    public static final Coding PLAN = new Coding(BENEFIT_CATEGORIES, "30");

    /** Names under which payers send the same codes; an answer may also name none. */
    private static final Set<String> SAME =
            Set.of(BENEFIT_CATEGORIES, SERVICE_TYPES, "https://x12.org/codes/service-type-codes");

    private static final int MOST = 99;

    private final Map<LevelOfCare, List<Coding>> categories;
    private final Map<LevelOfCare, List<Coding>> services;

    private ServiceCodes(Map<LevelOfCare, List<Coding>> categories, Map<LevelOfCare, List<Coding>> services) {
        this.categories = categories;
        this.services = services;
    }

    /**
     * What most sites may begin with: {@code BB} for PHP, and mental health {@code MH} and substance use {@code AI} and {@code
     * CJ} for IOP and outpatient care. Coverage of a plan as a whole says nothing of a level here; a site that takes it for coverage
     * of a level adds {@link #PLAN} to it.
     */
    public static ServiceCodes usual() {
        List<Coding> behavioral = List.of(
                new Coding(SERVICE_TYPES, "MH"), new Coding(SERVICE_TYPES, "AI"), new Coding(SERVICE_TYPES, "CJ"));
        return new ServiceCodes(Map.of(), Map.of())
                .with(LevelOfCare.PHP, List.of(new Coding(SERVICE_TYPES, "BB")))
                .with(LevelOfCare.IOP, behavioral)
                .with(LevelOfCare.OUTPATIENT, behavioral);
    }

    /**
     * The same with other categories for one level of care.
     *
     * @param codes at most 99
     * @throws IllegalArgumentException if there are more
     */
    public ServiceCodes with(LevelOfCare level, List<Coding> codes) {
        return new ServiceCodes(changed(categories, level, codes), services);
    }

    /**
     * The same with other single products or services for one level of care.
     *
     * @param codes at most 99
     * @throws IllegalArgumentException if there are more
     */
    public ServiceCodes withServices(LevelOfCare level, List<Coding> codes) {
        return new ServiceCodes(categories, changed(services, level, codes));
    }

    /** The categories of a level of care, in the order in which they are asked. */
    public List<Coding> categories(LevelOfCare level) {
        return categories.getOrDefault(level, List.of());
    }

    /** The single products or services of a level of care, in the order in which they are asked. */
    public List<Coding> services(LevelOfCare level) {
        return services.getOrDefault(level, List.of());
    }

    /** Whether a level of care can be asked for. */
    boolean knows(LevelOfCare level) {
        return !categories(level).isEmpty() || !services(level).isEmpty();
    }

    /** Whether an item speaks of a level of care: by its product or service, or by its category if it is of no single one. */
    boolean speaksOf(LevelOfCare level, Item item) {
        return item.productOrService().isEmpty()
                ? isAmong(item.category(), categories(level))
                : isAmong(item.productOrService(), services(level));
    }

    /** Whether a level of care is covered where the plan is. */
    boolean isPlanEnough(LevelOfCare level) {
        return isAmong(List.of(PLAN), categories(level));
    }

    static boolean speaksOfPlan(Item item) {
        return item.productOrService().isEmpty() && isAmong(item.category(), List.of(PLAN));
    }

    private static boolean isAmong(List<Coding> sent, List<Coding> table) {
        return sent.stream().anyMatch(one -> table.stream().anyMatch(other -> isSame(one, other)));
    }

    private static boolean isSame(Coding sent, Coding listed) {
        boolean isSameSystem = sent.system().isEmpty()
                || sent.system().equals(listed.system())
                || SAME.contains(sent.system()) && SAME.contains(listed.system());
        return sent.code().equals(listed.code()) && isSameSystem;
    }

    private static Map<LevelOfCare, List<Coding>> changed(
            Map<LevelOfCare, List<Coding>> before, LevelOfCare level, List<Coding> codes) {
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("a level of care must have at most 99 codes, but has " + codes.size());
        }
        Map<LevelOfCare, List<Coding>> changed = new EnumMap<>(LevelOfCare.class);
        changed.putAll(before);
        changed.put(level, codes.stream().distinct().toList());
        return changed;
    }
}
