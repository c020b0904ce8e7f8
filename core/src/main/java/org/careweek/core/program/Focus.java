package org.careweek.core.program;

/**
 * What a track is made for beside its level, such as working people or one addiction. The set is open.
 *
 * @param name upper-case letters, digits and underscores, beginning with a letter
 */
public record Focus(String name) implements Comparable<Focus> {

    public static final Focus WORKING_PROFESSIONALS = new Focus("WORKING_PROFESSIONALS");
    public static final Focus CO_OCCURRING_CONDITIONS = new Focus("CO_OCCURRING_CONDITIONS");
    public static final Focus ALCOHOL_USE = new Focus("ALCOHOL_USE");
    public static final Focus OPIOID_USE = new Focus("OPIOID_USE");
    public static final Focus STIMULANT_USE = new Focus("STIMULANT_USE");

    public Focus {
        UpperCaseName.check("a focus", name);
    }

    @Override
    public int compareTo(Focus other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
