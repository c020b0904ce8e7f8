package org.careweek.example.clinic.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.careweek.example.clinic.Clinic;
import org.careweek.example.clinic.input.Sample;
import picocli.CommandLine;

/** Runs the real command line inside the test's own process, and keeps what it said. */
final class Terminal {

    private Terminal() {}

    /**
     * How a command ended.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Ended(int code, String out, String err) {

        /** The lines of standard output. */
        List<String> said() {
            return out.lines().toList();
        }

        /** It did what was asked, and had nothing to complain about. */
        Ended done() {
            assertThat(err).isEmpty();
            assertThat(code).isZero();
            return this;
        }

        /** It refused its input: a line for each problem, in this order and each beginning so, and nobody named. */
        void refused(String... beginnings) {
            assertThat(out).isEmpty();
            assertThat(err).doesNotContain(Sample.CANARY);
            List<String> problems = err.lines().toList();
            assertThat(problems).hasSameSizeAs(beginnings);
            for (int i = 0; i < beginnings.length; i++) {
                assertThat(problems.get(i)).startsWith(beginnings[i]).contains(": expected ");
            }
            assertThat(code).isEqualTo(2);
        }

        /** It did not understand its arguments, says how they should be, and repeats none that may be somebody's id. */
        void misused() {
            assertThat(out).isEmpty();
            assertThat(err).contains("Usage: run").doesNotContain(Sample.CANARY);
            assertThat(code).isEqualTo(2);
        }
    }

    static Ended run(Object... arguments) {
        return run(Clinic.commandLine(), arguments);
    }

    static Ended run(CommandLine line, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }
}
