package riverbend;

import org.careweek.testkit.domain.CareweekDomain;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the properties and says in one line what became of them. */
public final class RunProperties {

    private RunProperties() {}

    public static void main(String[] arguments) {
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(HoursProperties.class))
                                .build(),
                        summary);
        System.out.println("RESULT kit is named " + CareweekDomain.class.getModule().isNamed() + ", kept "
                + summary.getSummary().getTestsSucceededCount() + ", broken "
                + summary.getSummary().getTestsFailedCount());
        summary.getSummary()
                .getFailures()
                .forEach(it -> System.out.println("RESULT " + it.getTestIdentifier().getDisplayName() + ": "
                        + it.getException().getMessage()));
    }
}
