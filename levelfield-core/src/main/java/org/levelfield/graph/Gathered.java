package org.levelfield.graph;

/// Sums by small numbers, emptied at the cost of what was put in. Keys stand in the order in which they first came.
final class Gathered {

    private final double[] sums;
    private final boolean[] seen;
    private final int[] keys;
    private int size;

    /// @param numbers how many different ones there may be
    Gathered(int numbers) {
        sums = new double[numbers];
        seen = new boolean[numbers];
        keys = new int[numbers];
    }

    void add(int key, double amount) {
        if (!seen[key]) {
            seen[key] = true;
            keys[size++] = key;
        }
        sums[key] += amount;
    }

    int size() {
        return size;
    }

    int key(int place) {
        return keys[place];
    }

    /// 0 for what was not put in.
    double sum(int key) {
        return sums[key];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[keys[i]] = 0;
            seen[keys[i]] = false;
        }
        size = 0;
    }
}
