package org.levelfield.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Texts as numbers from 0, in the order in which they were met, with how often they were.
final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();
    private int[] counts = new int[1 << 10];

    /// The number of a text, which is counted once more.
    int count(String text) {
        int id = ids.computeIfAbsent(text, unknown -> ids.size());
        if (id == counts.length) {
            counts = Arrays.copyOf(counts, id * 2);
        }
        counts[id]++;
        return id;
    }

    /// How often the text of this number was counted.
    int occurrences(int id) {
        return counts[id];
    }

    /// How often this text was counted.
    int occurrences(String text) {
        Integer id = ids.get(text);
        return id == null ? 0 : counts[id];
    }

    /// The information in nats of meeting each text in one of so many: the logarithm of these by its occurrences.
    double[] information(int among) {
        double[] information = new double[ids.size()];
        for (int id = 0; id < information.length; id++) {
            information[id] = Math.log((1.0 + among) / counts[id]);
        }
        return information;
    }

    int size() {
        return ids.size();
    }
}
