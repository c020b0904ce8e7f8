package org.careweek.core.scheduling.search;

/** A host that lets a search run. */
class Patience implements Host {

    @Override
    public boolean goOn(int done, int total) {
        return true;
    }

    @Override
    public int percentSpent() {
        return 0;
    }

    @Override
    public void better(int placed, long score, long bound) {}
}
