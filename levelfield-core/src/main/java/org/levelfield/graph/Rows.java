package org.levelfield.graph;

import java.util.Arrays;

/// Compressed sparse rows of a square matrix of zeros and ones.
///
/// @param offsets of each row's targets, and the end of the last
/// @param targets row after row
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and never handed out of the package
record Rows(int[] offsets, int[] targets) {

    int size() {
        return offsets[offsets.length - 1];
    }

    /// The transposed matrix. Its rows are sorted and have each target once, whatever the order and repetition in
    /// these.
    Rows transposed() {
        int nodes = offsets.length - 1;
        int[] starts = new int[nodes + 1];
        for (int i = 0; i < targets.length; i++) {
            starts[targets[i] + 1]++;
        }
        accumulate(starts);
        int[] next = Arrays.copyOf(starts, nodes);
        int[] sources = new int[targets.length];
        int repeated = 0;
        for (int node = 0; node < nodes; node++) {
            for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                int target = targets[i];
                int place = next[target];
                // rows are filled in the order of sources, so a repetition stands right behind its first
                if (place > starts[target] && sources[place - 1] == node) {
                    repeated++;
                } else {
                    sources[place] = node;
                    next[target] = place + 1;
                }
            }
        }
        return repeated == 0 ? new Rows(starts, sources) : closed(starts, next, sources, repeated);
    }

    /// Closes the gaps that repetitions have left at the ends of rows.
    private static Rows closed(int[] starts, int[] ends, int[] sources, int repeated) {
        int[] offsets = new int[starts.length];
        int to = 0;
        for (int node = 0; node < ends.length; node++) {
            int length = ends[node] - starts[node];
            System.arraycopy(sources, starts[node], sources, to, length);
            to += length;
            offsets[node + 1] = to;
        }
        return new Rows(offsets, Arrays.copyOf(sources, sources.length - repeated));
    }

    /// Turns counts, each one place behind its row, into offsets.
    static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }
}
