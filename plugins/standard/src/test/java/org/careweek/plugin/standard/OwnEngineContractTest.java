package org.careweek.plugin.standard;

import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.contract.SchedulingEngineContract;

/** Every rule of engines. */
class OwnEngineContractTest extends SchedulingEngineContract {

    @Override
    protected SchedulingEngine subject() {
        return new OwnEngine();
    }
}
