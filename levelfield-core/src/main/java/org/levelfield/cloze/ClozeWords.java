package org.levelfield.cloze;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words that get a vector: those that several works say, without those that a large part of the works says.
final class ClozeWords {

    private static final int MOST = 60_000;
    private static final double COMMON = 0.3;

    private final String[] words;
    private final float[] rarity;

    private ClozeWords(String[] words, float[] rarity) {
        this.words = words;
        this.rarity = rarity;
    }

    /// Chooses the words, and settles the texts on them.
    static ClozeWords of(ClozeTexts texts) {
        int works = texts.size();
        int[] worksWith = texts.worksWith();
        int fewest = fewest(worksWith, works);
        int[] placeOf = new int[worksWith.length];
        String[] words = new String[worksWith.length];
        float[] rarity = new float[worksWith.length];
        int size = 0;
        for (int word = 0; word < worksWith.length; word++) {
            boolean kept = worksWith[word] >= fewest && worksWith[word] <= COMMON * works;
            placeOf[word] = kept ? size : -1;
            if (kept) {
                words[size] = texts.numbers().word(word);
                rarity[size++] = (float) Math.log(1 + (works - worksWith[word] + 0.5) / (worksWith[word] + 0.5));
            }
        }
        texts.settle(placeOf);
        return new ClozeWords(Arrays.copyOf(words, size), Arrays.copyOf(rarity, size));
    }

    /// Takes the words that were chosen before, and settles the texts on them.
    static ClozeWords kept(ClozeTexts texts, String[] words, float[] rarity) {
        Map<String, Integer> places = places(words);
        int[] placeOf = new int[texts.numbers().size()];
        for (int word = 0; word < placeOf.length; word++) {
            placeOf[word] = places.getOrDefault(texts.numbers().word(word), -1);
        }
        texts.settle(placeOf);
        return new ClozeWords(words, rarity);
    }

    private static int fewest(int[] worksWith, int works) {
        int fewest = works < 20_000 ? 2 : 5;
        while (true) {
            int least = fewest;
            if (Arrays.stream(worksWith).filter(count -> count >= least).count() <= MOST) {
                return fewest;
            }
            fewest++;
        }
    }

    int size() {
        return words.length;
    }

    /// Words by place.
    String[] words() {
        return words;
    }

    /// Inverse document frequency by place, natural logarithm.
    float[] rarity() {
        return rarity;
    }

    /// Places by word.
    static Map<String, Integer> places(String[] words) {
        Map<String, Integer> places = HashMap.newHashMap(words.length);
        for (int i = 0; i < words.length; i++) {
            places.put(words[i], i);
        }
        return places;
    }
}
