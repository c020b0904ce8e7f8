package org.careweek.core.program;

/**
 * What a session gives. The set is open: a clinic has services of its own.
 *
 * @param name upper-case letters, digits and underscores, beginning with a letter
 */
public record ServiceType(String name) implements Comparable<ServiceType> {

    public static final ServiceType GROUP_THERAPY = new ServiceType("GROUP_THERAPY");
    public static final ServiceType INDIVIDUAL_COUNSELING = new ServiceType("INDIVIDUAL_COUNSELING");
    public static final ServiceType EDUCATION = new ServiceType("EDUCATION");
    public static final ServiceType FAMILY_THERAPY = new ServiceType("FAMILY_THERAPY");

    /** A meal inside the program day. */
    public static final ServiceType MEAL = new ServiceType("MEAL");

    public static final ServiceType TRANSPORT = new ServiceType("TRANSPORT");

    /** Time on site without a service. */
    public static final ServiceType UNSTRUCTURED = new ServiceType("UNSTRUCTURED");

    /** Self-help meetings, such as those of a twelve-step fellowship. */
    public static final ServiceType MUTUAL_SUPPORT = new ServiceType("MUTUAL_SUPPORT");

    public ServiceType {
        UpperCaseName.check("a service", name);
    }

    @Override
    public int compareTo(ServiceType other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
