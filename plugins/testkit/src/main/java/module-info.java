/** Contracts for plugins to keep, and generators, oracles and a canary for tests of clinical hour rules. */
module org.careweek.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.careweek.spi;
    requires transitive org.junit.jupiter.api;

    exports org.careweek.testkit.canary;
}
