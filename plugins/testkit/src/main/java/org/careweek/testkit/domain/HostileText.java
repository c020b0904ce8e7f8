package org.careweek.testkit.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a {@code String} of {@link CareweekArbitraries#hostileTexts()} in a property of {@link CareweekDomain}. Without
 * it a {@code String} is any text that jqwik makes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface HostileText {}
