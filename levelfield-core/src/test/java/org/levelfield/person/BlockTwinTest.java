package org.levelfield.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clustering of blocks against a slow twin: lists of lists, every rule looked up pair by pair.
final class BlockTwinTest {

    private static final int ROUNDS = 300;
    private static final List<PersonName> NAMES = List.of(
            PersonName.of("li", "jun"),
            PersonName.of("li", "jing"),
            PersonName.of("li", "j"),
            PersonName.of("li", "jun", "k"));

    /// Odds, forbidden pairs and what works share, drawn at random.
    private static final class Drawn implements PairJudge {
        private final double[][] odds;
        private final boolean[][] shares;
        private final int[] years;
        private boolean shared;

        Drawn(Random random, int size) {
            odds = new double[size][size];
            shares = new boolean[size][size];
            years = random.ints(size, 0, 4).toArray();
            for (int a = 0; a < size; a++) {
                for (int b = a + 1; b < size; b++) {
                    odds[a][b] = random.nextInt(12) == 0 ? FORBIDDEN : random.nextInt(12) / 2.0 - 2;
                    shares[a][b] = random.nextInt(3) > 0;
                }
            }
        }

        @Override
        public double logOdds(int a, int b, NameAgreement agreement) {
            shared = shares[a][b];
            return odds[a][b];
        }

        @Override
        public boolean shareSomething() {
            return shared;
        }

        @Override
        public int year(int authorship) {
            return years[authorship];
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void likeListsOfLists(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int size = 2 + random.nextInt(14);
            int[] forms = random.ints(size, 0, NAMES.size()).toArray();
            Drawn judge = new Drawn(random, size);
            BlockClustering fast =
                    new BlockClustering(IntStream.range(0, size).toArray(), new BlockNames(forms, NAMES::get), judge);
            List<List<Integer>> slow = slow(forms, judge);
            for (List<Integer> person : slow) {
                assertThat(person)
                        .as("round %d", round)
                        .allMatch(member -> fast.first(member)
                                == person.stream()
                                        .mapToInt(Integer::intValue)
                                        .min()
                                        .orElseThrow());
            }
        }
    }

    private static List<List<Integer>> slow(int[] forms, Drawn judge) {
        List<List<Integer>> persons = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < forms.length; a++) {
            persons.add(new ArrayList<>(List.of(a)));
            for (int b = a + 1; b < forms.length; b++) {
                pairs.add(new int[] {a, b});
            }
        }
        pairs.removeIf(pair -> judge.odds[pair[0]][pair[1]] < 0 || apart(forms, judge, pair[0], pair[1]));
        // stable: ties stay in the order of the pairs
        pairs.sort((one, other) -> Double.compare(judge.odds[other[0]][other[1]], judge.odds[one[0]][one[1]]));
        for (int[] pair : pairs) {
            List<Integer> one = holding(persons, pair[0]);
            List<Integer> other = holding(persons, pair[1]);
            double left = judge.odds[pair[0]][pair[1]] - Math.log(Math.min(one.size(), other.size()));
            if (!one.equals(other) && left >= 0 && mayJoin(forms, judge, one, other)) {
                one.addAll(other);
                persons.remove(other);
            }
        }
        return persons;
    }

    private static boolean mayJoin(int[] forms, Drawn judge, List<Integer> one, List<Integer> other) {
        boolean apart = one.stream().anyMatch(a -> other.stream().anyMatch(b -> apart(forms, judge, a, b)));
        boolean together = IntStream.of(1, 2, 3).allMatch(year -> {
            List<Integer> ones =
                    one.stream().filter(a -> judge.years[a] == year).toList();
            List<Integer> others =
                    other.stream().filter(b -> judge.years[b] == year).toList();
            return ones.isEmpty()
                    || others.isEmpty()
                    || ones.stream()
                            .anyMatch(a -> others.stream().anyMatch(b -> judge.shares[Math.min(a, b)][Math.max(a, b)]));
        });
        return !apart && together;
    }

    private static boolean apart(int[] forms, Drawn judge, int a, int b) {
        return judge.odds[Math.min(a, b)][Math.max(a, b)] == PairJudge.FORBIDDEN
                || NameAgreement.of(NAMES.get(forms[a]), NAMES.get(forms[b])) == NameAgreement.CONTRADICTION;
    }

    private static List<Integer> holding(List<List<Integer>> persons, int member) {
        return persons.stream()
                .filter(person -> person.contains(member))
                .findFirst()
                .orElseThrow();
    }
}
