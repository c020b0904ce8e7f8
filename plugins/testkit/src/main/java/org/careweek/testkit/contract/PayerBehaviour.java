package org.careweek.testkit.contract;

/**
 * What a payer does in a test of a verifier. The author brings a payer of the verifier's own format that behaves so, or says
 * that there is none, and the rule is skipped.
 */
public enum PayerBehaviour {
    /** States, in answer to the question, that it covers the asked level on the asked dates, and says nothing more. */
    COVERS,
    /** States, in answer to the question, that it does not cover the asked level on the asked dates. */
    DENIES,
    /** Answers the question, and says neither yes nor no. */
    SAYS_NEITHER,
    /** Answers the question with yes and with no. */
    SAYS_BOTH,
    /** Answers the question with a code that is not known. */
    SAYS_SOMETHING_UNKNOWN,
    /** Cannot be reached. */
    IS_AWAY,
    /** Does not answer until the caller is interrupted. */
    IS_SILENT,
    /** Stops in the middle of a denial. */
    STOPS_HALFWAY,
    /** Answers with bytes that mean nothing. */
    STAMMERS,
    /** Sends a denial without an end: several megabytes. */
    FLOODS,
    /** Denies coverage, in answer to another question. */
    ANSWERS_ANOTHER_QUESTION,
    /** Denies coverage of another level of care than the asked one, and says nothing of that one. */
    SPEAKS_OF_ANOTHER_LEVEL,
    /** States coverage of the asked level, on dates that end before the asked ones begin. */
    SPEAKS_OF_OTHER_DATES,
    /** Refuses to answer, and not to be asked so again. */
    WANTS_NO_MORE_QUESTIONS,
    /** Refuses to answer now. */
    IS_BUSY
}
