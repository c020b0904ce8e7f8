package org.careweek.plugin.weekview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careweek.spi.calendar.WeekBoard;

/** Writes the sample boards into a folder, to be looked at in a browser. */
public final class SamplePages {

    private SamplePages() {}

    /** @param arguments the folder; {@code target/pages} if none is given */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "target/pages" : arguments[0]));
        write(folder.resolve("small.html"), SampleBoards.small());
        write(folder.resolve("large.html"), SampleBoards.large());
    }

    private static void write(Path file, WeekBoard board) throws IOException {
        Files.writeString(file, new Page(board).document());
    }
}
