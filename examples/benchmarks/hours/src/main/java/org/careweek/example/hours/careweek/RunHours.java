package org.careweek.example.hours.careweek;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careweek.example.clinic.Clinic;
import org.careweek.example.hours.contest.Contender;
import org.careweek.example.hours.contest.Folders;
import org.careweek.example.hours.contest.Given;

/** From the folder to {@code weeks.csv}, by the clinic's {@code run hours}, which checks every field. */
public final class RunHours implements Contender {

    private Path folder;
    private Path out;

    /** Without a folder yet. */
    public RunHours() {}

    @Override
    public void prepare(Given given) throws IOException {
        folder = given.folder();
        out = Files.createTempDirectory("hours");
    }

    @Override
    public void count() {
        int code = Clinic.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute("hours", folder.toString(), "--out", out.toString());
        if (code != 0) {
            throw new IllegalStateException("run hours ended with " + code);
        }
    }

    @Override
    public List<String> lines() throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("weeks.csv"));
        return lines.subList(1, lines.size());
    }

    @Override
    public void close() throws IOException {
        Folders.delete(out);
    }
}
