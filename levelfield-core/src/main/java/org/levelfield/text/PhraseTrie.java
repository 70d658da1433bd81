package org.levelfield.text;

import java.util.Arrays;

/// Phrases as paths of word numbers from a root, in one hash table of (node, word) to node: twelve bytes a node and
/// half
/// of it free. Looking up is safe from several threads as long as none adds.
public final class PhraseTrie {

    /// The node from which every phrase begins.
    public static final int ROOT = 0;

    /// No such node, or no phrase that ends here.
    public static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] values = new int[1 << 11];
    private int nodes = 1;

    public PhraseTrie() {
        Arrays.fill(targets, NONE);
        Arrays.fill(values, NONE);
    }

    /// Nodes, the root among them.
    public int nodes() {
        return nodes;
    }

    /// The node that a word leads to, or [#NONE].
    public int child(int node, int word) {
        return targets[slot(keys, targets, key(node, word))];
    }

    /// The node that a word leads to, made where there is none.
    public int grow(int node, int word) {
        long key = key(node, word);
        int slot = slot(keys, targets, key);
        if (targets[slot] != NONE) {
            return targets[slot];
        }
        int child = nodes++;
        keys[slot] = key;
        targets[slot] = child;
        if (nodes > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
            Arrays.fill(values, nodes - 1, values.length, NONE);
        }
        if (2 * nodes > keys.length) {
            rehash();
        }
        return child;
    }

    /// Ends a phrase at a node. The first phrase that ends there stays.
    ///
    /// @param value 0 or greater
    /// @return the value that stands there now
    public int end(int node, int value) {
        if (values[node] == NONE) {
            values[node] = value;
        }
        return values[node];
    }

    /// The value of the phrase that ends at a node, or [#NONE].
    public int value(int node) {
        return values[node];
    }

    private void rehash() {
        long[] largerKeys = new long[2 * keys.length];
        int[] largerTargets = new int[2 * keys.length];
        Arrays.fill(largerTargets, NONE);
        for (int i = 0; i < keys.length; i++) {
            if (targets[i] != NONE) {
                int slot = slot(largerKeys, largerTargets, keys[i]);
                largerKeys[slot] = keys[i];
                largerTargets[slot] = targets[i];
            }
        }
        keys = largerKeys;
        targets = largerTargets;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | (word & 0xffffffffL);
    }

    private static int slot(long[] keys, int[] targets, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32 ^ mixed >>> 50) & mask;
        while (targets[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
