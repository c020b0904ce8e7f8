package org.careweek.spi.insurance.cost;

/** What a range of costs takes for granted, or leaves open because nobody said it. */
public enum Assumption {
    NO_PROMISE("The payer's statement is no promise of payment."),
    COPAY_NOT_STATED("The payer states no copay: there may be none, or one on top, but none that is all that is due."),
    COPAY_UNIT_NOT_STATED("The copay is due for each day at least, and for each visit at most."),
    COPAY_MAY_STAND_ALONE("The copay may be all that is due, or come on top of deductible and coinsurance."),
    COINSURANCE_NOT_STATED("The payer states no coinsurance: anything from nothing to all may be the member's share."),
    DEDUCTIBLE_LEFT_NOT_STATED(
            "The payer does not state what is left of the deductible: it may be met, or cover all of it."),
    OUT_OF_POCKET_LEFT_NOT_STATED(
            "The payer does not state the most that the member may still have to pay: it is taken as not reached yet."),
    CHARGE_NOT_KNOWN("The site gives no charge to which a share could be applied."),
    ROUNDED_ONCE(
            "The share is rounded once: a payer that rounds each claim may differ by half the smallest coin for each."),
    NO_OTHER_CARE("Until then nothing else is charged to the deductible and the most out of pocket.");

    private final String sentence;

    Assumption(String sentence) {
        this.sentence = sentence;
    }

    /** The assumption in words. */
    public String sentence() {
        return sentence;
    }
}
