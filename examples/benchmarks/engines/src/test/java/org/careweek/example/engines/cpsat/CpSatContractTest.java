package org.careweek.example.engines.cpsat;

import org.careweek.spi.scheduling.SchedulingEngine;
import org.careweek.testkit.contract.SchedulingEngineContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every rule of engines. */
@ExtendWith(NeedsCpSat.class)
class CpSatContractTest extends SchedulingEngineContract {

    @Override
    protected SchedulingEngine subject() {
        return new CpSatEngine();
    }
}
