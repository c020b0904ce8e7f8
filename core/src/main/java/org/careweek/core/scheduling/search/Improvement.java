package org.careweek.core.scheduling.search;

import java.util.ArrayList;
import java.util.List;

/** Looks for better schedules in all parts, slice by slice; what is found does not depend on how many workers there are. */
final class Improvement {

    private static final int SLICE = 150;
    private static final int SLICE_OF_SEVERAL = 500;
    private static final int SLICE_OF_HALVES = 1_500;

    /** From so many people on, a single part is searched in halves; smaller ones as a whole, from several seeds. */
    private static final int MANY = 150;

    private static final int SEEDS = 2;

    /** Slices before seats are lent, twice as many again whenever that was of no use. */
    private static final int UNTIL_LOAN = 3;

    private final Parts parts;
    private final Crew crew;
    private final long seed;
    private final List<Search> searches = new ArrayList<>();
    private int slices;
    private int loans;
    private int untilLoan = UNTIL_LOAN;
    private int nextLoan = UNTIL_LOAN;

    Improvement(Parts parts, Crew crew, long seed) {
        this.parts = parts;
        this.crew = crew;
        this.seed = seed;
    }

    /** Makes one slice of attempts, at most so many; returns how many it was. */
    int slice(int most, long target) {
        int attempts;
        if (!parts.isOne()) {
            attempts = Math.min(most, SLICE);
            searchParts(attempts);
            parts.shareSeats(slices, searches);
            // Not after a last slice that is cut short, so that more steps only ever go on from where fewer ended.
            if (slices == nextLoan && attempts == SLICE) {
                boolean isOfUse = new Lending(parts, crew, seed).lend(loans++, searches);
                untilLoan = isOfUse ? untilLoan : 2 * untilLoan;
                nextLoan += untilLoan;
            }
        } else if (parts.all().get(0).people().length < MANY) {
            attempts = Math.min(most, SLICE_OF_SEVERAL);
            searchSeveral(parts.all().get(0), attempts, target);
        } else {
            attempts = Math.min(most, SLICE_OF_HALVES);
            new Halves(parts.all().get(0), slices).search(attempts, seed, crew);
        }
        slices++;
        return attempts;
    }

    private void searchParts(int attempts) {
        if (searches.isEmpty()) {
            parts.all().forEach(part -> searches.add(part.search(seed, crew.own())));
        }
        crew.share(searches.size(), (tool, item) -> {
            Part part = parts.all().get(item);
            Search search = searches.get(item);
            if (part.score() < part.target()) {
                search.run(attempts, part.target(), tool);
                part.take(search.best(), search.bestScore());
            }
        });
    }

    private void searchSeveral(Part part, int attempts, long target) {
        for (int i = searches.size(); i < SEEDS; i++) {
            searches.add(part.search(seed + i, crew.own()));
        }
        crew.share(SEEDS, (tool, item) -> searches.get(item).run(attempts, target, tool));
        for (Search search : searches) {
            if (search.bestScore() > part.score()) {
                part.take(search.best(), search.bestScore());
            }
        }
    }
}
