package org.careweek.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.careweek.plugin.x12.EligibilityReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Our reading of payers' answers (X12 271) beside the library that it uses, which reads the same bytes and does nothing with
 * them. The two read in turn, as the writers of {@link ExportBenchmark} do, and for the same reason.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnswerBenchmark {

    /** How many answers the file holds: that to one question, and a batch. */
    @Param({"1", "1000"})
    public int answers;

    /** How many answers each reads before anything is measured. */
    @Param("50000")
    public int before;

    private byte[] file;

    /** Makes the file and lets both read until the code is compiled; neither is part of what is measured. */
    @Setup
    public void prepare() {
        makeFile();
        AnswerTimes forgotten = new AnswerTimes();
        for (int read = 0; read < before; read += answers) {
            inTurn(forgotten);
        }
    }

    void makeFile() {
        file = SampleAnswers.file(answers);
    }

    /** Each reads once. */
    @Benchmark
    public void inTurn(AnswerTimes times) {
        times.careweek += times.of(AnswerBenchmark::byCareweek, file, answers);
        times.staedi += times.of(RawStaedi::read, file, answers);
        times.answers += answers;
    }

    /** How many answers are whole and hold what was sent. */
    static long byCareweek(byte[] file) {
        return EligibilityReader.read(file).members().stream()
                .filter(it -> it.isWhole() && it.benefits().size() == 6)
                .count();
    }

    byte[] file() {
        return file;
    }
}
