package org.careweek.example.engines.cpsat;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where the native library is not there, and says so. */
final class NeedsCpSat implements ExecutionCondition, SkipExecutionHook {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return new CpSatLibrary()
                .absence()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("it loads"));
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return new CpSatLibrary().absence().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
    }
}
