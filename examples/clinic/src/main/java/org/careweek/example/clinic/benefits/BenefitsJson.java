package org.careweek.example.clinic.benefits;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.careweek.core.program.LevelOfCare;
import org.careweek.example.clinic.output.FileContent;
import org.careweek.spi.insurance.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a file of answers as {@code careweek/benefits/1}, answer by answer.
 *
 * @param answers is read again while it is written
 */
record BenefitsJson(AnswerFile answers) implements FileContent {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            write(out);
        } catch (JacksonIOException full) {
            // The library hides what the stream throws.
            throw full.getCause();
        }
    }

    private void write(OutputStream out) throws IOException {
        KeptProblems problems = new KeptProblems();
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(kept(out))) {
            json.writeStartObject();
            json.writeStringProperty("format", "careweek/benefits/1");
            json.writeArrayPropertyStart("answers");
            answers.read(new AnswerListener() {
                @Override
                public void answer(PayerAnswer answer) {
                    json.writeTree(node(answer));
                }

                @Override
                public void problem(AnswerProblem problem) {
                    problems.add(problem);
                }
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            problems.all().forEach(problem -> json.writeTree(node(problem)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A generator closes what it writes to, and the stream is not its own. */
    private static OutputStream kept(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                out.write(bytes, start, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static ObjectNode node(PayerAnswer answer) {
        ObjectNode node = MAPPER.createObjectNode();
        put(node, "trace", answer.trace());
        put(node, "payer", answer.payer());
        node.put("active", word(answer.active()));
        ArrayNode benefits = node.putArray("benefits");
        answer.benefits().forEach(benefit -> add(benefits.addObject(), benefit));
        ArrayNode rejections = node.putArray("rejections");
        answer.rejections().forEach(rejection -> add(rejections.addObject(), rejection));
        ObjectNode levels = node.putObject("levels");
        Stream.of(LevelOfCare.IOP, LevelOfCare.PHP)
                .forEach(level ->
                        add(levels.putObject(level.name()), answer.levels().get(level)));
        return node;
    }

    private static void add(ObjectNode node, PayerAnswer.Benefit benefit) {
        put(node, "service", benefit.service());
        put(node, "info", benefit.info());
        node.put("network", benefit.network().name());
        node.put("authorizationRequired", word(benefit.authorizationRequired()));
        put(node, "amount", benefit.amount());
        put(node, "percent", benefit.percent());
        put(node, "quantity", benefit.quantity());
        put(node, "quantityUnit", benefit.quantityUnit());
        put(node, "period", benefit.period());
        // X12 tells what remains in a statement of its own, and FHIR what was used beside what there is.
        benefit.used().ifPresent(it -> node.put("used", it));
    }

    private static void add(ObjectNode node, PayerAnswer.Rejection rejection) {
        put(node, "code", rejection.code());
        put(node, "followUp", rejection.followUp());
        node.put("retry", rejection.retry().name());
        put(node, "loop", rejection.loop());
    }

    private static void add(ObjectNode node, PayerAnswer.Level level) {
        node.put("covered", word(level.covered()));
        node.put("authorizationRequired", word(level.authorizationRequired()));
    }

    private static ObjectNode node(AnswerProblem problem) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("place", problem.place());
        node.put("problem", problem.problem());
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<String> text) {
        node.put(name, text.orElse(null));
    }

    /** The format says UNKNOWN where the payer said nothing. */
    private static String word(Stated stated) {
        return stated == Stated.NOT_STATED ? "UNKNOWN" : stated.name();
    }
}
