package org.careweek.plugin.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's instance validator with the definitions of FHIR R4 that it brings along; it asks no server. */
public final class Validator {

    private static final FhirValidator VALIDATOR = validator();

    private Validator() {}

    /** What is wrong with a document, each error with its place; not hints and warnings. */
    public static List<String> errorsOf(String document) {
        return messagesOf(document, ResultSeverityEnum.ERROR);
    }

    /** The warnings too; not the advice to tell all of it once more in sentences, and no doubt about years far from now. */
    public static List<String> warningsAndErrorsOf(String document) {
        return messagesOf(document, ResultSeverityEnum.WARNING).stream()
                .filter(message -> !message.contains("dom-6") && !message.contains("reasonable years"))
                .toList();
    }

    private static List<String> messagesOf(String document, ResultSeverityEnum least) {
        return VALIDATOR.validateWithResult(document).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(least) >= 0)
                .map(Validator::line)
                .toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getSeverity() + " " + message.getLocationString() + ": " + message.getMessage();
    }

    private static FhirValidator validator() {
        FhirContext r4 = FhirContext.forR4();
        var definitions = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new InMemoryTerminologyServerValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4));
        return r4.newValidator().registerValidatorModule(new FhirInstanceValidator(definitions));
    }
}
