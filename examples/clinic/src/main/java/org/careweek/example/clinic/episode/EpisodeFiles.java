package org.careweek.example.clinic.episode;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careweek.example.clinic.output.Exports;
import org.careweek.spi.Capability;
import org.careweek.spi.PluginHost;
import org.careweek.spi.calendar.Exported;

/**
 * The files of a story: the report and the timeline.
 *
 * @param story the story
 * @param host has the exporters
 */
public record EpisodeFiles(EpisodeStory story, PluginHost host) {

    /** Contents by path. */
    public Map<String, byte[]> all() {
        Exported timeline = new Exports(host).of(Capability.CARE_TIMELINE, new Timelines(story).timeline());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("episode.json", new EpisodeJson(story).bytes());
        files.put("episode." + timeline.fileExtension(), timeline.content());
        return files;
    }
}
