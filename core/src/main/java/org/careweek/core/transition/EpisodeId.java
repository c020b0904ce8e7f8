package org.careweek.core.transition;

import org.careweek.core.program.PrivateText;

/**
 * Names one episode of care. It belongs to one person, so it never prints itself.
 *
 * @param value not blank
 */
public record EpisodeId(PrivateText value) {

    public EpisodeId {
        if (value.disclose().isBlank()) {
            throw new IllegalArgumentException("an episode id must not be blank");
        }
    }

    /** @throws IllegalArgumentException if the value is blank */
    public static EpisodeId of(String value) {
        return new EpisodeId(PrivateText.of(value));
    }
}
