package org.careweek.core.scheduling.pricing;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** Things in order of what they are worth, those worth most first. Not safe for concurrent use. */
final class Order {

    private static final int BITS = 24;

    private int size;
    private long[] things = new long[256];
    private int[] ofClass = new int[0];

    /**
     * What a thing is worth to a rough look, which prefers the usual number of units among things that promise nearly the same.
     *
     * @param off how many units more or fewer than usual
     */
    static long rough(long promise, int off) {
        return promise - Math.abs(off);
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(long worth, int thing) {
        if (size == things.length) {
            things = Arrays.copyOf(things, 2 * size);
        }
        things[size++] = -worth << BITS | thing;
    }

    void sort() {
        Arrays.sort(things, 0, size);
    }

    /** Puts the same things in another order. */
    void sort(IntToLongFunction worth) {
        for (int i = 0; i < size; i++) {
            int thing = at(i);
            things[i] = -worth.applyAsLong(thing) << BITS | thing;
        }
        sort();
    }

    /** Keeps no more than so many things of each class, the first ones. */
    void thin(int most, int classes, IntUnaryOperator classOf) {
        if (ofClass.length < classes) {
            ofClass = new int[classes];
        }
        Arrays.fill(ofClass, 0);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (ofClass[classOf.applyAsInt(at(i))]++ < most) {
                things[n++] = things[i];
            }
        }
        size = n;
    }

    int at(int i) {
        return (int) (things[i] & (1 << BITS) - 1);
    }
}
