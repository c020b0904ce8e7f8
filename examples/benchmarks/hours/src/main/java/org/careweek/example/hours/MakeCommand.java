package org.careweek.example.hours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.careweek.example.hours.made.MadeAttendance;
import org.careweek.example.hours.table.FolderWriter;
import org.careweek.example.hours.table.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up a folder of attendance. */
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Makes up a folder of attendance, careweek/attendance/1.")
public final class MakeCommand implements Callable<Integer> {

    @Mixin
    private SizeOptions size;

    @Option(
            names = "--order",
            defaultValue = "CHRONOLOGICAL",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Order order;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write")
    private Path out;

    /** Made by {@link Run}. */
    public MakeCommand() {}

    @Override
    public Integer call() throws IOException {
        MadeAttendance made = size.attendance();
        FolderWriter.write(order.arrange(made.table(), made.seed()), out);
        return 0;
    }
}
