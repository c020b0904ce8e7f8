/** One participant's best week when seats have prices, exactly and in whole numbers that know neither people nor rules. Not exported. */
package org.careweek.core.scheduling.pricing;
