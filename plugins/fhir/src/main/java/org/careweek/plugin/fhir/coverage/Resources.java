package org.careweek.plugin.fhir.coverage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careweek.plugin.fhir.coverage.Problem.Kind;

/** Finds the answers among resources, which may stand in bundles in bundles. Not safe for concurrent use. */
final class Resources {

    static final String TYPE = "resourceType";

    private static final Json BUNDLE = new Json.Text("Bundle");
    private static final Json RESPONSE = new Json.Text("CoverageEligibilityResponse");
    private static final Json OUTCOME = new Json.Text("OperationOutcome");

    /** Why a server cannot answer now and may do so later, as an OperationOutcome says it. */
    private static final Set<String> TRANSIENT =
            Set.of("transient", "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled");

    private final ResponseListener listener;
    private final Problems problems;
    private boolean hasAnswer;

    Resources(ResponseListener listener, Problems problems) {
        this.listener = listener;
        this.problems = problems;
    }

    /** Whether an answer was found so far. */
    boolean hasAnswer() {
        return hasAnswer;
    }

    static boolean isBundle(Map<String, Json> members) {
        return BUNDLE.equals(members.get(TYPE));
    }

    /** A document that is no bundle. */
    void read(Map<String, Json> members, Place place, boolean isWhole) {
        if (isAnswer(members)) {
            readAnswer(members, place, isWhole);
        } else if (isWhole || members.containsKey(TYPE)) {
            problems.accept(new Problem(place, Kind.OTHER_RESOURCE));
        }
    }

    /** An entry of a bundle, whose resource may be any. */
    void readEntry(Json entry, Place place, boolean isWhole) {
        if (!(entry instanceof Json.Members members)) {
            problems.accept(new Problem(place, Kind.WRONG_TYPE));
            return;
        }
        readInside(members.values().get("resource"), place.at("resource"), isWhole);
        if (members.values().get("response") instanceof Json.Members response) {
            Place inside = place.at("response").at("outcome");
            readInside(response.values().get("outcome"), inside, isWhole);
        }
    }

    private void readInside(Json resource, Place place, boolean isWhole) {
        if (!(resource instanceof Json.Members members)) {
            if (resource != null) {
                problems.accept(new Problem(place, Kind.WRONG_TYPE));
            }
        } else if (isAnswer(members.values())) {
            readAnswer(members.values(), place, isWhole);
        } else if (isBundle(members.values())) {
            readEntries(members.values(), place, isWhole);
        } else if (isWhole && !(members.values().get(TYPE) instanceof Json.Text)) {
            problems.accept(new Problem(place, Kind.OTHER_RESOURCE));
        }
    }

    private void readEntries(Map<String, Json> bundle, Place place, boolean isWhole) {
        if (bundle.get("entry") instanceof Json.Items entries) {
            List<Json> values = entries.values();
            for (int index = 0; index < values.size(); index++) {
                readEntry(values.get(index), place.at("entry").at(index), isWhole);
            }
        }
    }

    private static boolean isAnswer(Map<String, Json> members) {
        Json type = members.get(TYPE);
        return RESPONSE.equals(type) || OUTCOME.equals(type);
    }

    private void readAnswer(Map<String, Json> members, Place place, boolean isWhole) {
        Part resource = new Part(members, place, new Notes(isWhole, problems));
        if (RESPONSE.equals(members.get(TYPE))) {
            hasAnswer = true;
            listener.response(new ResponseMapper(resource).response());
            return;
        }
        for (Part issue : resource.parts("issue")) {
            String severity = issue.text("severity").orElse("");
            boolean isLater = TRANSIENT.contains(issue.text("code").orElse(""));
            if (!severity.equals("information") && !severity.equals("warning")) {
                issue.notes().report(issue.place(), isLater ? Kind.NOT_NOW : Kind.TURNED_DOWN);
            }
        }
    }
}
