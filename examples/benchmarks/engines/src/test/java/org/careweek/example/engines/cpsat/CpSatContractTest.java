package org.careweek.example.engines.cpsat;

import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.contract.SchedulingEngineContract;

/** Every rule of engines. */
class CpSatContractTest extends SchedulingEngineContract {

    @Override
    protected SchedulingEngine subject() {
        return new CpSatEngine();
    }
}
