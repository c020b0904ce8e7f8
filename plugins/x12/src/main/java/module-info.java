/** Asks payers by X12 270 what they cover, and understands the 271 that comes back. */
@SuppressWarnings("module") // The format's own name ends in digits.
module org.careweek.plugin.x12 {
    requires io.xlate.staedi;
    requires transitive org.careweek.spi;

    exports org.careweek.plugin.x12;
}
