package org.careweek.example.clinic.command;

import java.time.LocalDateTime;
import org.careweek.example.clinic.input.Moments;
import org.careweek.example.clinic.inquiry.Sender;
import org.careweek.plugin.x12.Envelope;
import org.careweek.plugin.x12.Organization;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Who asks, all of it or nothing. */
final class SenderOptions {

    @Option(
            names = "--sender",
            paramLabel = "QUALIFIER/ID",
            required = true,
            description = "who sends the files, ISA05 and ISA06, such as ZZ/HERONHOUSE")
    private Party sender;

    @Option(
            names = "--receiver",
            paramLabel = "QUALIFIER/ID",
            required = true,
            description = "who receives them, ISA07 and ISA08")
    private Party receiver;

    @Option(names = "--provider-name", paramLabel = "NAME", required = true, description = "the program that asks")
    private String providerName;

    @Option(names = "--provider-npi", paramLabel = "NPI", required = true, description = "its NPI")
    private String providerNpi;

    @Option(
            names = "--origin",
            paramLabel = "ID",
            required = true,
            description = "who makes the trace numbers, TRN03: 10 characters")
    private String origin;

    @Option(
            names = "--first-number",
            paramLabel = "N",
            required = true,
            description = "the first file's control number, 1 to 999999999; never use one twice")
    private ControlNumber firstNumber;

    @Option(
            names = "--written-at",
            paramLabel = "TIME",
            required = true,
            description = "when, where the sender is, YYYY-MM-DDTHH:MM, of the years 2000 to 2099")
    private WrittenAt writtenAt;

    @Option(names = "--production", description = "not a test")
    private boolean isProduction;

    static void register(CommandLine line) {
        line.registerConverter(Party.class, Party::parse)
                .registerConverter(ControlNumber.class, ControlNumber::parse)
                .registerConverter(WrittenAt.class, WrittenAt::parse);
    }

    Sender sender() {
        return new Sender(
                sender.party(),
                receiver.party(),
                new Organization(providerName, "XX", providerNpi),
                origin,
                firstNumber.value(),
                writtenAt.time(),
                !isProduction);
    }

    /**
     * One end of an exchange on the command line.
     *
     * @param party the end
     */
    record Party(Envelope.Party party) {

        static Party parse(String text) {
            int slash = text.indexOf('/');
            try {
                return new Party(new Envelope.Party(text.substring(0, Math.max(0, slash)), text.substring(slash + 1)));
            } catch (IllegalArgumentException malformed) {
                throw new CommandLine.TypeConversionException(
                        "expected two letters or digits, a slash, and 2 to 15 letters, digits, dots, dashes or spaces");
            }
        }
    }

    /**
     * The number of a file.
     *
     * @param value 1 or more
     */
    record ControlNumber(int value) {

        static ControlNumber parse(String text) {
            if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
                throw new CommandLine.TypeConversionException("expected a whole number from 1 to 999999999");
            }
            return new ControlNumber(Integer.parseInt(text));
        }
    }

    /**
     * When the files are written.
     *
     * @param time from 2000 through 2099
     */
    record WrittenAt(LocalDateTime time) {

        static WrittenAt parse(String text) {
            return Moments.wallClock(text)
                    .filter(it -> it.getYear() >= 2000 && it.getYear() <= 2099)
                    .map(WrittenAt::new)
                    .orElseThrow(() -> new CommandLine.TypeConversionException(
                            "expected a time from 2000 to 2099, YYYY-MM-DDTHH:MM"));
        }
    }
}
