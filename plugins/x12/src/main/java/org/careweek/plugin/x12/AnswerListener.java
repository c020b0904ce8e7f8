package org.careweek.plugin.x12;

/** Is told what a file of answers holds, one member at a time, so that a file of any length takes little memory. */
public interface AnswerListener {

    /** What a payer says of one member, in the order of the file, when its transaction is over. */
    void member(MemberAnswer answer);

    /** Something that is not as it should be. */
    void problem(Problem problem);
}
