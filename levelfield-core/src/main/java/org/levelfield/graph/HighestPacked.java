package org.levelfield.graph;

import java.util.Arrays;

/// The highest of many numbers, kept in a heap whose root is the lowest of them.
final class HighestPacked {

    private final long[] heap;
    private int size;

    /// @param most how many are kept, at least 1
    HighestPacked(int most) {
        heap = new long[most];
    }

    int size() {
        return size;
    }

    /// In no order.
    long get(int place) {
        return heap[place];
    }

    void clear() {
        size = 0;
    }

    void add(long value) {
        if (size < heap.length) {
            rise(value);
        } else if (value > heap[0]) {
            sink(value);
        }
    }

    /// All that are kept, the highest first.
    long[] descending() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        for (int i = 0; i < size / 2; i++) {
            long low = sorted[i];
            sorted[i] = sorted[size - 1 - i];
            sorted[size - 1 - i] = low;
        }
        return sorted;
    }

    private void rise(long value) {
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > value) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = value;
    }

    private void sink(long value) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= value) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }
}
