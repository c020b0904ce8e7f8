package org.careweek.example.clinic.command;

import java.util.List;
import java.util.Map;
import org.careweek.core.program.LevelOfCare;
import org.careweek.plugin.x12.ServiceTypes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which service types a site asks and understands its payers. */
final class ServiceTypeTable {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--service-types",
            paramLabel = "LEVEL=CODES",
            split = ",",
            description = "the X12 service types that a level of care is asked for and answered by, such as PHP=BB+MH;"
                    + " unless given, PHP=BB, IOP=MH+AI+CJ and OUTPATIENT=MH+AI+CJ")
    private Map<LevelOfCare, String> types = Map.of();

    ServiceTypes types() {
        ServiceTypes table = ServiceTypes.usual();
        try {
            for (Map.Entry<LevelOfCare, String> level : types.entrySet()) {
                table = table.with(level.getKey(), List.of(level.getValue().split("\\+", -1)));
            }
            return table;
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The value of --service-types is not understood: a code is 1 or 2 letters or digits");
        }
    }
}
