package org.careweek.example.hours;

import org.careweek.example.hours.made.MadeAttendance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much attendance is made up. */
public final class SizeOptions {

    private static final int ROWS_EACH = 100;

    @Option(names = "--rows", defaultValue = "1000000", description = "rows of attendance (default: ${DEFAULT-VALUE})")
    private int rows;

    @Option(names = "--participants", description = "people (default: one for each " + ROWS_EACH + " rows)")
    private Integer participants;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "the same gives the same rows (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Made by the command line. */
    public SizeOptions() {}

    /** As they would be written. */
    public String words() {
        MadeAttendance made = attendance();
        return "--rows " + made.rows() + " --participants " + made.participants() + " --seed " + made.seed();
    }

    /** What they ask for. */
    public MadeAttendance attendance() {
        if (rows < 1 || participants != null && participants < 1) {
            throw new ParameterException(spec.commandLine(), "expected 1 row or more, of 1 participant or more");
        }
        return new MadeAttendance(rows, participants == null ? Math.max(1, rows / ROWS_EACH) : participants, seed);
    }
}
