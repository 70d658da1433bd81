package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LongestPhrasesTest {

    private record Find(int value, int from, int to) {}

    @Test
    void nestedPhrasesGiveWayAndOverlappingOnesDoNot() {
        // words 1 2 3 4; phrases 1-2, 2, 2-3-4, 3-4
        PhraseTrie trie = trie(List.of(List.of(1, 2), List.of(2), List.of(2, 3, 4), List.of(3, 4)));

        assertThat(finds(trie, new int[] {1, 2, 3, 4})).containsExactly(new Find(0, 0, 2), new Find(2, 1, 4));
        assertThat(finds(trie, new int[] {2, 3, 9, 3, 4})).containsExactly(new Find(1, 0, 1), new Find(3, 3, 5));
        assertThat(finds(trie, new int[] {1, -1, 2})).containsExactly(new Find(1, 2, 3));
        assertThat(finds(trie, new int[0])).isEmpty();
    }

    @Test
    void theFirstOfEqualPhrasesStays() {
        PhraseTrie trie = trie(List.of(List.of(7, 8), List.of(7, 8)));
        assertThat(finds(trie, new int[] {7, 8})).containsExactly(new Find(0, 0, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheSlowTwin(long seed) {
        Random random = new Random(seed);
        int words = 2 + random.nextInt(6);
        List<List<Integer>> phrases = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(40); i++) {
            phrases.add(random.ints(1 + random.nextInt(5), 0, words).boxed().toList());
        }
        int[] text = random.ints(random.nextInt(60), -1, words + 1).toArray();

        assertThat(finds(trie(phrases), text)).isEqualTo(slow(phrases, text));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /// Every phrase at every place, less those that lie in another.
    private static List<Find> slow(List<List<Integer>> phrases, int[] text) {
        Map<List<Integer>, Integer> values = new LinkedHashMap<>();
        for (List<Integer> phrase : phrases) {
            values.putIfAbsent(phrase, values.size());
        }
        List<Find> all = new ArrayList<>();
        values.forEach((phrase, value) -> {
            for (int from = 0; from + phrase.size() <= text.length; from++) {
                int start = from;
                if (IntStream.range(0, phrase.size()).allMatch(i -> text[start + i] == phrase.get(i))) {
                    all.add(new Find(value, from, from + phrase.size()));
                }
            }
        });
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> !other.equals(one) && other.from() <= one.from() && other.to() >= one.to()))
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList();
    }

    private static PhraseTrie trie(List<List<Integer>> phrases) {
        PhraseTrie trie = new PhraseTrie();
        int next = 0;
        for (List<Integer> phrase : phrases) {
            int node = PhraseTrie.ROOT;
            for (int word : phrase) {
                node = trie.grow(node, word);
            }
            next += trie.end(node, next) == next ? 1 : 0;
        }
        return trie;
    }

    private static List<Find> finds(PhraseTrie trie, int[] text) {
        List<Find> finds = new ArrayList<>();
        LongestPhrases.find(trie, text, 0, text.length, (value, from, to) -> finds.add(new Find(value, from, to)));
        return finds;
    }
}
