package org.careweek.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The results of all contracts of one run. When the run ends they are printed, and written for machines: to the file that the
 * configuration parameter {@code careweek.contracts.report} names, or to {@code target/careweek-contracts.json} where there is
 * such a folder; nowhere if it says {@code none}.
 */
final class ContractResults implements AutoCloseable {

    private static final Path USUAL = Path.of("target");

    private final Map<Class<?>, ContractResult> results = new LinkedHashMap<>();
    private final Optional<String> where;

    ContractResults(Optional<String> where) {
        this.where = where;
    }

    synchronized void begin(Class<?> test) {
        results.put(test, new ContractResult(test));
    }

    synchronized void name(Class<?> test, String plugin) {
        results.get(test).plugin = plugin;
    }

    synchronized void note(Class<?> test, String rule, RuleResult result, Optional<String> why) {
        results.get(test).rules.put(rule, new ContractResult.Outcome(result, why.orElse("")));
    }

    @Override
    public synchronized void close() {
        if (where.filter("none"::equals).isPresent()) {
            return;
        }
        results.values().forEach(result -> System.out.println(result.sentence()));
        Path file = where.map(Path::of).orElse(USUAL.resolve("careweek-contracts.json"));
        if (where.isPresent() || Files.isDirectory(USUAL)) {
            try {
                Files.writeString(file, json());
            } catch (IOException unwritable) {
                throw new UncheckedIOException("the report of the contracts cannot be written", unwritable);
            }
        }
    }

    private String json() {
        return results.values().stream()
                .map(ContractResult::json)
                .collect(Collectors.joining(",\n", "{\"format\":\"careweek/contracts/1\",\"contracts\":[\n", "]}\n"));
    }

    /** The results of one contract. */
    static final class ContractResult {

        /** What became of a rule, and why. */
        record Outcome(RuleResult result, String why) {}

        private final Class<?> test;
        private final Map<String, Outcome> rules = new TreeMap<>();
        private String plugin = "";

        private ContractResult(Class<?> test) {
            this.test = test;
        }

        private String contract() {
            Class<?> type = test;
            while (type.getSuperclass() != PluginContract.class) {
                type = type.getSuperclass();
            }
            return type.getSimpleName();
        }

        private long count(RuleResult result) {
            return rules.values().stream().filter(it -> it.result() == result).count();
        }

        private long notAsked() {
            String kind = rules.keySet().stream()
                    .map(id -> id.substring(0, 2))
                    .filter(it -> !it.equals("PV"))
                    .findFirst()
                    .orElse("PV");
            return ContractRule.all().stream()
                    .filter(rule -> rule.kind().equals("PV") || rule.kind().equals(kind))
                    .filter(rule -> rule.trial() == ContractRule.Trial.NOT_ASKED)
                    .count();
        }

        private String sentence() {
            String skipped = listed(RuleResult.SKIPPED);
            String broken = listed(RuleResult.BROKEN);
            return contract() + ", " + plugin + ": " + count(RuleResult.KEPT) + " rules kept, "
                    + count(RuleResult.SKIPPED) + " skipped" + skipped + ", " + count(RuleResult.BROKEN) + " broken"
                    + broken + ", " + notAsked() + " not asked";
        }

        private String listed(RuleResult result) {
            String list = rules.entrySet().stream()
                    .filter(rule -> rule.getValue().result() == result)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
            return list.isEmpty() ? "" : " (" + list + ")";
        }

        private String json() {
            return rules.entrySet().stream()
                    .map(rule -> "  {\"rule\":" + quoted(rule.getKey()) + ",\"result\":"
                            + quoted(rule.getValue().result().name()) + ",\"why\":"
                            + quoted(rule.getValue().why()) + "}")
                    .collect(Collectors.joining(
                            ",\n",
                            "{\"contract\":" + quoted(contract()) + ",\"plugin\":" + quoted(plugin) + ",\"rules\":[\n",
                            "]}"));
        }

        /** As JSON wants it; nothing but printable ASCII is left. */
        private static String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            for (char c : text.toCharArray()) {
                quoted.append(c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : c);
            }
            return quoted.append('"').toString();
        }
    }
}
