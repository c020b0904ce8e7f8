/** Keeps events of attendance in a file that is only ever appended to. */
module org.careweek.plugin.journal {
    requires transitive org.careweek.core;

    exports org.careweek.plugin.journal;
}
