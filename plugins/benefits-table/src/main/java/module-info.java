/** Verifies insurance by a table of benefits that a site keeps itself. */
module org.careweek.plugin.benefits {
    requires transitive org.careweek.spi;
    requires de.siegmar.fastcsv;

    exports org.careweek.plugin.benefits;
}
