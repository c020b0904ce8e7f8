package org.careweek.example.clinic.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careweek.core.coverage.PayerId;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.clinic.benefits.AnswerLines;
import org.careweek.example.clinic.benefits.Benefits;
import org.careweek.example.clinic.benefits.TableFile;
import org.careweek.example.clinic.input.Problem;
import org.careweek.example.clinic.input.Read;
import org.careweek.example.clinic.output.OutputFolder;
import org.careweek.plugin.benefits.BenefitTable;
import org.careweek.plugin.benefits.TableVerifier;
import org.careweek.spi.PluginHost;
import org.careweek.spi.insurance.MemberReference;
import org.careweek.spi.insurance.VerificationAnswer;
import org.careweek.spi.insurance.VerificationQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Reads what a payer answered, or asks a site's own table of benefits. */
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        customSynopsis = {
            "Usage: run benefits FILE --out=DIR [--service-types=LEVEL=CODES]",
            "       run benefits --table=TABLE.csv --payer=P --level=LEVEL --date=DATE [--member=REF] [--asked-at=TIME]"
        },
        description = "Reads a payer's answer and writes benefits.json, or asks a table of benefits.")
public final class BenefitsCommand extends Reporting {

    /** No member of a table: its reader takes spaces from around a value. */
    private static final String NOBODY = " nobody ";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "a payer's answer: X12 271 or FHIR CoverageEligibilityResponse. A 271 may be of any length; of one"
                            + " transaction (ST to SE) at most 50,000 segments are read, and then nothing is concluded from it")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "where to write benefits.json")
    private Path out;

    @Option(
            names = "--table",
            paramLabel = "TABLE.csv",
            description = "a site's own table of benefits, to be asked without a payer")
    private Path table;

    @Option(names = "--payer", paramLabel = "P", description = "the payer's id, as the table has it")
    private String payer;

    @Option(names = "--level", paramLabel = "LEVEL", description = "the level of care: ${COMPLETION-CANDIDATES}")
    private LevelOfCare level;

    @Option(names = "--date", paramLabel = "DATE", description = "the date of care, YYYY-MM-DD")
    private CalendarDate date;

    @Option(
            names = "--member",
            paramLabel = "REF",
            description =
                    "the site's own reference of a member, as the table has it; nobody in particular, unless given")
    private String member;

    @Option(
            names = "--asked-at",
            paramLabel = "TIME",
            description =
                    "when it is asked, YYYY-MM-DDTHH:MM:SSZ, since what a payer said goes stale; now, unless given")
    private UtcTime askedAt;

    @Mixin
    private ServiceTypeTable serviceTypes;

    /** Made by the command line itself. */
    public BenefitsCommand() {}

    @Override
    public Integer call() {
        boolean asksTable =
                Stream.of(table, payer, level, date, member, askedAt).anyMatch(Objects::nonNull);
        if (!asksTable) {
            require(file, "FILE");
            require(out, "--out=DIR");
            return read();
        }
        if (file != null || out != null) {
            throw new ParameterException(
                    spec().commandLine(), "Give either FILE and --out, or --table with its options");
        }
        require(table, "--table=TABLE.csv");
        requireText(payer, "--payer=P");
        require(level, "--level=LEVEL");
        require(date, "--date=DATE");
        if (member != null) {
            requireText(member, "--member=REF");
        }
        return ask();
    }

    private void require(Object given, String name) {
        if (given == null) {
            throw new ParameterException(spec().commandLine(), "Missing: " + name);
        }
    }

    private void requireText(String given, String name) {
        require(given == null || given.isBlank() ? null : given, name);
    }

    private int read() {
        Read<Benefits> read = Benefits.read(file, serviceTypes.types());
        List<Problem> problems = new ArrayList<>(read.fold(whole -> List.of(), refused -> refused));
        problems.addAll(OutputFolder.problemsOf(out));
        return problems.isEmpty() ? write(read.fold(whole -> whole, refused -> null)) : refuse(problems);
    }

    private int write(Benefits benefits) {
        List<Problem> problems = OutputFolder.writeAll(out, Map.of("benefits.json", benefits.json()));
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        benefits.lines().forEach(this::say);
        say("Written to " + out + ": benefits.json");
        return DONE;
    }

    private int ask() {
        Read<BenefitTable> read = TableFile.read(table);
        return read.fold(
                benefits -> {
                    try (PluginHost host =
                            Plugins.all().with(new TableVerifier(benefits)).build()) {
                        VerificationAnswer answer =
                                host.verifier("benefits-table").orElseThrow().verify(query());
                        new AnswerLines(answer).all().forEach(this::say);
                        return DONE;
                    }
                },
                this::refuse);
    }

    private VerificationQuery query() {
        return VerificationQuery.builder()
                .payer(new PayerId(payer))
                .member(MemberReference.of(member == null ? NOBODY : member))
                .level(level)
                .dates(date.date(), date.date())
                .askedAt(askedAt == null ? Clock.systemUTC().instant() : askedAt.instant())
                .correlation("clinic")
                .build();
    }
}
