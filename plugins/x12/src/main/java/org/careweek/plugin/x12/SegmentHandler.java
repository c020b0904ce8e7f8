package org.careweek.plugin.x12;

/** Is told what a file holds, in its order. */
interface SegmentHandler {

    /** A segment, those of the envelope included. */
    void segment(Segment segment);

    /** Something that is not as it should be, after all segments before it. */
    void problem(Problem problem);

    /** An interchange is over, closed or not. */
    void interchangeEnded();
}
