package org.careweek.testkit.contract;

import java.util.Optional;
import org.careweek.spi.PluginDescriptor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.extension.TestWatcher;

/** Notes what becomes of each rule of a contract, and reports when the run ends. Contracts bring it with them. */
public final class ContractReport implements BeforeAllCallback, TestInstancePostProcessor, TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(ContractReport.class);

    /** For JUnit. */
    public ContractReport() {}

    private static ContractResults results(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        ContractResults.class,
                        any -> new ContractResults(context.getConfigurationParameter("careweek.contracts.report")),
                        ContractResults.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        results(context).begin(context.getRequiredTestClass());
    }

    /** Asks the plugin who it is; one that cannot say goes by the name of its test. */
    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        try {
            PluginDescriptor descriptor = ((PluginContract<?>) test).subject().descriptor();
            results(context).name(test.getClass(), descriptor.id() + " " + descriptor.version());
        } catch (RuntimeException | Error nameless) {
            results(context).name(test.getClass(), "a plugin without a descriptor");
        }
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, RuleResult.KEPT, Optional.empty());
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        String why = cause.getMessage() == null ? "" : cause.getMessage();
        note(context, RuleResult.SKIPPED, Optional.of(why.replaceFirst("^Assumption failed: ", "")));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        note(context, RuleResult.SKIPPED, Optional.of("disabled"));
    }

    /** What a test threw may hold a plugin's words, so only its class is told. */
    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        note(context, RuleResult.BROKEN, Optional.of(cause.getClass().getSimpleName()));
    }

    private static void note(ExtensionContext context, RuleResult result, Optional<String> why) {
        Rule rule = context.getRequiredTestMethod().getAnnotation(Rule.class);
        if (rule != null) {
            results(context).note(context.getRequiredTestClass(), rule.value(), result, why);
        }
    }
}
