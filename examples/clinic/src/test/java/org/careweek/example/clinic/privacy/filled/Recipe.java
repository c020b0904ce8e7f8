package org.careweek.example.clinic.privacy.filled;

/** How a type is filled that cannot be filled component by component. */
interface Recipe {

    /** @param field the field that will hold the value */
    Object make(Maker maker, String field);
}
