package org.careweek.core.program;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A zone whose rules a test can change, as a government does between planning and service. */
final class MovedZone extends ZoneRulesProvider {

    private static final String ID = "Test/Moved";
    private static MovedZone registered;

    private ZoneRules rules = ZoneId.of("UTC").getRules();

    private MovedZone() {}

    static synchronized MovedZone register() {
        if (registered == null) {
            registered = new MovedZone();
            ZoneRulesProvider.registerProvider(registered);
        }
        return registered;
    }

    static ZoneId zone() {
        return ZoneId.of(ID);
    }

    void rulesOf(String zone) {
        rules = ZoneId.of(zone).getRules();
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(ID);
    }

    /** Null for a caller that would keep the answer: that is how a provider says that its rules may change. */
    @Override
    protected ZoneRules provideRules(String regionId, boolean forCaching) {
        return forCaching ? null : rules;
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
        return new TreeMap<>();
    }
}
