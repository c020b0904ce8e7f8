package org.careweek.core.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;

/** The provider of the tests, found as any provider is. Its interpolator knows placeholders and no expressions. */
final class Providers {

    private static final String PLACEHOLDERS_ONLY =
            "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

    private Providers() {}

    static Validator validator() {
        try {
            Constructor<?> interpolator = Class.forName(PLACEHOLDERS_ONLY).getConstructor();
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator((MessageInterpolator) interpolator.newInstance())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }
}
