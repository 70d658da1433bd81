package org.levelfield.resolve.institution;

import java.util.Arrays;

/// For each word that few names have, the names that have it.
final class RareWords {
    /// Words of more names than this lead nowhere.
    static final int MOST_NAMES = 1_500;

    private final int[] starts;
    private final int[] lists;

    private final float[] weights;
    private final float[] wholes;

    private RareWords(int[] starts, int[] lists, float[] weights, float[] wholes) {
        this.starts = starts;
        this.lists = lists;
        this.weights = weights;
        this.wholes = wholes;
    }

    static RareWords of(NameTable names, Vocabulary vocabulary) {
        int[] starts = new int[vocabulary.size() + 1];
        for (int word = 0; word < vocabulary.size(); word++) {
            int frequency = vocabulary.frequency(word);
            starts[word + 1] = starts[word] + (frequency <= MOST_NAMES ? frequency : 0);
        }
        int[] lists = new int[starts[starts.length - 1]];
        int[] filled = Arrays.copyOf(starts, starts.length);
        float[] weights = new float[names.count()];
        float[] wholes = new float[names.count()];
        for (int name = 0; name < names.count(); name++) {
            for (int index = 0; index < names.size(name); index++) {
                int word = names.word(name, index);
                wholes[name] += vocabulary.weight(word);
                if (starts[word + 1] > starts[word]) {
                    lists[filled[word]++] = name;
                    weights[name] += vocabulary.weight(word);
                }
            }
        }
        return new RareWords(starts, lists, weights, wholes);
    }

    /// The weight of a name's rare words.
    float weight(int name) {
        return weights[name];
    }

    /// The weight of all words of a name.
    float whole(int name) {
        return wholes[name];
    }

    int count(int word) {
        return word < 0 ? 0 : starts[word + 1] - starts[word];
    }

    int name(int word, int index) {
        return lists[starts[word] + index];
    }
}
