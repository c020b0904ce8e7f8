package org.careweek.example.benchmarks;

import java.io.IOException;
import java.util.Locale;
import org.careweek.plugin.x12.AnswerListener;
import org.careweek.plugin.x12.EligibilityReader;
import org.careweek.plugin.x12.MemberAnswer;
import org.careweek.plugin.x12.Problem;

/** Streams a batch of answers through our reader, and says at each tenth of it how much memory is in use after a collection. */
public final class StreamedAnswers implements AnswerListener {

    private final int answers;
    private int read;

    private StreamedAnswers(int answers) {
        this.answers = answers;
    }

    /** @param arguments how many answers, 10 or more */
    public static void main(String[] arguments) throws IOException {
        StreamedAnswers batch = new StreamedAnswers(Integer.parseInt(arguments[0]));
        EligibilityReader.read(SampleAnswers.stream(batch.answers), batch);
        System.out.printf(
                Locale.ROOT,
                "%d answers were read within %.0f MiB%n",
                batch.read,
                Runtime.getRuntime().maxMemory() / 1048576.0);
    }

    @Override
    public void member(MemberAnswer answer) {
        if (!answer.isWhole() || answer.benefits().size() != 6) {
            throw new IllegalStateException("an answer is not what was sent");
        }
        read++;
        if (read % (answers / 10) == 0) {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT, "%7d %.2f MiB%n", read, (machine.totalMemory() - machine.freeMemory()) / 1048576.0);
        }
    }

    @Override
    public void problem(Problem problem) {
        throw new IllegalStateException(problem.toString());
    }
}
