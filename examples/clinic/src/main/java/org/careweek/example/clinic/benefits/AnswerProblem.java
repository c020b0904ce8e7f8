package org.careweek.example.clinic.benefits;

/**
 * Something in a file of answers that is not as it should be. Repeats nothing of the file.
 *
 * @param place where in the file, such as {@code segment 12, element 3}
 * @param problem what
 */
record AnswerProblem(String place, String problem) {}
