package org.careweek.plugin.fhir.coverage;

/** Is told what a document of answers holds, one response at a time, so that a bundle of any length takes little memory. */
public interface ResponseListener {

    /** What a payer says of one member, in the order of the document. */
    void response(CoverageResponse response);

    /** Something that is not as it should be. */
    void problem(Problem problem);
}
