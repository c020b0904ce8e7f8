/** A site that asks a payer over HTTP. */
module org.careweek.example.payer {
    requires java.logging;
    requires transitive java.net.http;
    requires transitive org.careweek.plugin.x12;

    exports org.careweek.example.payer;
}
