package org.careweek.example.engines.timefold;

import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.contract.SchedulingEngineContract;

/** Every rule of engines. */
class TimefoldContractTest extends SchedulingEngineContract {

    @Override
    protected SchedulingEngine subject() {
        return new TimefoldEngine();
    }
}
