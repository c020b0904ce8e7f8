/** A first program that uses Careweek. */
module org.careweek.example.quickstart {
    requires org.careweek.core;
}
