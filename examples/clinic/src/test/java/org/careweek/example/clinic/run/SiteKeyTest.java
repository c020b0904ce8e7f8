package org.careweek.example.clinic.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteKeyTest {

    @TempDir
    private Path folder;

    @Test
    void a_site_key_gives_other_names_and_uids_than_the_demonstration_key() throws IOException {
        Path key = Files.writeString(folder.resolve("site.key"), "sixteen bytes or more");
        InProcess demonstration = InProcess.plan(InProcess.WEEK, folder.resolve("a"));
        InProcess keyed = InProcess.plan(InProcess.WEEK, folder.resolve("b"), "--site-key", key);
        assertThat(demonstration.exit()).isZero();
        assertThat(keyed.exit()).isZero();
        assertThat(names("b")).hasSameSizeAs(names("a")).doesNotContainAnyElementsOf(names("a"));
        assertThat(uids("b")).hasSameSizeAs(uids("a")).doesNotContainAnyElementsOf(uids("a"));
        assertThat(uids("b")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void the_terminal_tells_of_the_demonstration_key_only_where_it_is_used() throws IOException {
        Path key = Files.writeString(folder.resolve("site.key"), "sixteen bytes or more");
        assertThat(InProcess.plan(InProcess.WEEK, folder.resolve("a")).out()).contains("demonstration key");
        assertThat(InProcess.plan(InProcess.WEEK, folder.resolve("b"), "--site-key", key)
                        .all())
                .doesNotContain("demonstration");
    }

    @Test
    void a_missing_key_ends_with_two_and_writes_nothing() {
        Path missing = folder.resolve("missing.key");
        InProcess run = InProcess.plan(InProcess.WEEK, folder.resolve("out"), "--site-key", missing);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).containsOnlyOnce("missing.key: expected a file that can be read");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_short_key_ends_with_two_writes_nothing_and_is_not_shown() throws IOException {
        Path key = Files.writeString(folder.resolve("short.key"), "fifteen bytes..");
        InProcess run = InProcess.plan(InProcess.WEEK, folder.resolve("out"), "--site-key", key);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("short.key: expected at least 16 bytes").doesNotContain("fifteen");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Collection<String> names(String out) {
        return InProcess.files(folder.resolve(out)).keySet().stream()
                .filter(name -> name.endsWith(".ics"))
                .toList();
    }

    private List<String> uids(String out) {
        var files = InProcess.files(folder.resolve(out));
        return names(out).stream()
                .flatMap(name -> files.get(name).replace("\r\n ", "").lines())
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }
}
