package org.careweek.plugin.weekview;

import java.util.ArrayList;
import java.util.List;

/**
 * Sessions of one day side by side: none covers another, and those that meet nobody take the whole width.
 *
 * @param places by start, each session once
 */
record Lanes(List<Place> places) {

    /**
     * Where one session stands.
     *
     * @param drawn the session
     * @param lane from 0
     * @param of the lanes among which it and its neighbours share the width
     */
    record Place(DrawnGroup drawn, int lane, int of) {}

    Lanes {
        places = List.copyOf(places);
    }

    /** @param day the sessions of one day, by start */
    static Lanes of(List<DrawnGroup> day) {
        List<Place> places = new ArrayList<>();
        List<DrawnGroup> cluster = new ArrayList<>();
        int reach = 0;
        for (DrawnGroup drawn : day) {
            if (drawn.from() >= reach) {
                places.addAll(share(cluster));
                cluster.clear();
            }
            cluster.add(drawn);
            reach = Math.max(reach, drawn.to());
        }
        places.addAll(share(cluster));
        return new Lanes(places);
    }

    /** The most lanes anywhere in the day, at least 1. */
    int width() {
        return places.stream().mapToInt(Place::of).max().orElse(1);
    }

    private static List<Place> share(List<DrawnGroup> cluster) {
        List<Integer> free = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (DrawnGroup drawn : cluster) {
            int lane = 0;
            while (lane < free.size() && free.get(lane) > drawn.from()) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(drawn.to());
            } else {
                free.set(lane, drawn.to());
            }
            lanes.add(lane);
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            places.add(new Place(cluster.get(i), lanes.get(i), free.size()));
        }
        return places;
    }
}
