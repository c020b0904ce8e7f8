package org.careweek.core.program;

/**
 * How and where a session is held.
 *
 * @param modality in person or by telehealth
 * @param facilitator who leads it, which never prints; empty where that is not known
 * @param room where it is held; empty where that is not known
 */
public record Setting(Modality modality, PrivateText facilitator, String room) {

    /** How participants and facilitator meet. */
    public enum Modality {
        IN_PERSON,
        TELEHEALTH
    }

    /** In person, with nothing more known. */
    public static Setting inPerson() {
        return new Setting(Modality.IN_PERSON, PrivateText.of(""), "");
    }
}
