package org.careweek.example.clinic.benefits;

import java.io.IOException;

/** Is told what a file of answers holds, in the order of the file. */
interface AnswerListener {

    /** What a payer says of one member. */
    void answer(PayerAnswer answer) throws IOException;

    /** Something in the file that is not as it should be; names nobody. */
    void problem(AnswerProblem problem) throws IOException;
}
