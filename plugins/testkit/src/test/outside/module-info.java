/** The tests of a program that is not ours. Compiled and run by OutsideModuleTest, not by the build. */
open module riverbend {
    requires org.careweek.testkit;
    requires org.junit.platform.launcher;
}
