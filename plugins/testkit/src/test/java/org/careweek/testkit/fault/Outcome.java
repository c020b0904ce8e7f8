package org.careweek.testkit.fault;

/** What becomes of a fault. */
enum Outcome {
    /** It becomes an answer that concludes nothing, or none of it is seen; the listener is told, and nobody else is harmed. */
    CONTAINED,
    /** It costs a bounded amount, once, and no more. */
    LIMITED,
    /** A host cannot see it, and a rule of the contracts does. */
    DETECTED_BY_KIT,
    /** A plugin of this kind cannot do it, or a host promises nothing about it; the table says why. */
    DOES_NOT_APPLY
}
