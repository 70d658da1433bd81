package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The word forms of all names, numbered, with their weight: the rarer a word among the organisations, the heavier.
final class Vocabulary {
    static final int UNKNOWN = -1;

    private static final double HEAVIEST = 12;
    private static final int FEWEST_NAMES = 10_000;

    private static final int TYPE = 1;
    private static final int UNIT = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final WordForms forms;
    private int[] frequency = new int[1024];
    private byte[] roles = new byte[1024];
    private float[] weights = {};
    private float heaviest;

    Vocabulary(WordForms forms) {
        this.forms = forms;
    }

    WordForms forms() {
        return forms;
    }

    int add(String form) {
        return numbers.computeIfAbsent(form, this::next);
    }

    private int next(String form) {
        int number = numbers.size();
        words.add(form);
        if (number == frequency.length) {
            frequency = Arrays.copyOf(frequency, number * 2);
            roles = Arrays.copyOf(roles, number * 2);
        }
        roles[number] = (byte) ((forms.isType(form) ? TYPE : 0) | (forms.isUnit(form) ? UNIT : 0));
        return number;
    }

    void count(int number) {
        frequency[number]++;
    }

    /// Weights by the number of names: the logarithm of the inverse share, as in search engines, on a scale from 0 to
    /// [#HEAVIEST] that does not depend on the registry's size.
    void weigh(int names) {
        weights = new float[numbers.size()];
        for (int number = 0; number < weights.length; number++) {
            weights[number] = weight(names, frequency[number]);
        }
        heaviest = weight(names, 0);
    }

    private static float weight(int names, int frequency) {
        double share = Math.log(frequency + 0.5) / Math.log(Math.max(names, FEWEST_NAMES) + 1.0);
        return (float) (HEAVIEST * Math.clamp(1 - share, 0.05, 1.06));
    }

    /// The number of a form, or [#UNKNOWN].
    int find(String form) {
        return numbers.getOrDefault(form, UNKNOWN);
    }

    String form(int number) {
        return words.get(number);
    }

    /// All forms in alphabetical order.
    String[] sorted() {
        return numbers.keySet().stream().sorted().toArray(String[]::new);
    }

    float weight(int number) {
        return number < 0 ? heaviest : weights[number];
    }

    int frequency(int number) {
        return number < 0 ? 0 : frequency[number];
    }

    boolean isType(int number) {
        return number >= 0 && (roles[number] & TYPE) != 0;
    }

    boolean isUnit(int number) {
        return number >= 0 && (roles[number] & UNIT) != 0;
    }

    int size() {
        return numbers.size();
    }

    /// A number's hash; sums of them are the key of a bag of words.
    static long hash(int number) {
        long z = (number + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
