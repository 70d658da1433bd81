package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.levelfield.learn.TreeGrowing;

/// Trains the ranker on labelled strings and measures it on folds that it was not trained on.
///
/// The second look is trained on what a first look says of strings that it has not seen: three parts, each judged by
/// the
/// trees of the other two.
public final class RankerTraining {
    private static final int PARTS = 3;
    private static final long SEED = 1;
    private static final int EASY_ONES = 4;
    private static final float EASY_SHARE = 0.8f;

    private final InstitutionIndex index;
    private final TreeGrowing.Settings settings;
    private final List<Labelled> strings;
    private final List<Example> examples;

    /// A string and the organisations that it names.
    ///
    /// @param weight how much an error on it counts; 0 for strings to be measured on only
    /// @param group strings of one group stay in one fold
    public record Labelled(String affiliation, Set<String> ids, double weight, int group) {
        public Labelled {
            ids = Set.copyOf(ids);
        }
    }

    /// A string's candidates as rows of features, and whether each is right.
    private static final class Example {
        private final FirstLook firstLook;
        private final float[][] rows;
        private final boolean[] right;

        Example(FirstLook firstLook, float[][] rows, boolean[] right) {
            this.firstLook = firstLook;
            this.rows = rows;
            this.right = right;
        }
    }

    public RankerTraining(InstitutionIndex index, List<Labelled> strings, int trees, int depth, double rate) {
        this.index = index;
        this.settings = new TreeGrowing.Settings(trees, depth, rate, 1, 5, 0.7, 0.5, SEED);
        this.strings = List.copyOf(strings);
        CandidateSearch search = new CandidateSearch(index);
        this.examples = this.strings.stream().map(each -> example(search, each)).toList();
    }

    private Example example(CandidateSearch search, Labelled string) {
        Wording wording = Wording.ofString(string.affiliation(), index.vocabulary());
        Places places = Places.of(wording, index.gazetteer());
        List<Candidate> candidates = search.find(wording, places);
        FeatureReader reader = new FeatureReader(index, wording, places, candidates);
        float[][] rows = new float[candidates.size()][];
        boolean[] right = new boolean[rows.length];
        for (int each = 0; each < rows.length; each++) {
            rows[each] = reader.read(each);
            right[each] = string.ids()
                    .contains(index.organisations().id(candidates.get(each).organisation()));
        }
        return new Example(reader.firstLook(), rows, right);
    }

    /// What a ranker that was not trained on a string said of it.
    ///
    /// @param candidates all candidates, the likeliest first
    public record Held(InstitutionResult result, List<Found> candidates) {
        public Held {
            candidates = List.copyOf(candidates);
        }
    }

    /// The answers to all strings, each by a ranker trained on the other folds.
    public List<Held> held(int folds) {
        Held[] results = new Held[strings.size()];
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            int[] in = IntStream.range(0, strings.size())
                    .filter(each -> Math.floorMod(strings.get(each).group(), folds) != out)
                    .toArray();
            InstitutionResolver resolver =
                    new InstitutionResolver(index, train(in, new ArrayList<>(), new ArrayList<>()));
            IntStream.range(0, strings.size())
                    .filter(each -> Math.floorMod(strings.get(each).group(), folds) == out)
                    .forEach(each -> {
                        String affiliation = strings.get(each).affiliation();
                        results[each] = new Held(resolver.resolve(affiliation), resolver.candidates(affiliation));
                    });
        }
        return List.of(results);
    }

    /// The lines of `resolve/ranker.csv` and `resolve/habits.csv`.
    public record Trained(List<String> trees, List<String> habits) {
        public Trained {
            trees = List.copyOf(trees);
            habits = List.copyOf(habits);
        }
    }

    /// Trains on all strings.
    public Trained train() {
        List<String> trees = new ArrayList<>(List.of(LookTrees.HEADER));
        List<String> habits = new ArrayList<>(List.of("institution_id,match,habit"));
        train(IntStream.range(0, strings.size()).toArray(), trees, habits);
        return new Trained(trees, habits);
    }

    private Ranker train(int[] members, List<String> trees, List<String> habitLines) {
        double[][] first = new double[strings.size()][];
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            LookTrees look = grow(
                    Arrays.stream(members).filter(each -> part(each) != out).toArray());
            Arrays.stream(members)
                    .filter(each -> part(each) == out)
                    .forEach(each -> first[each] = probabilities(look, examples.get(each)));
        }
        LookTrees firstLook = grow(members);
        for (int part = 0; part < PARTS; part++) {
            int in = part;
            Habits habits = habits(Arrays.stream(members).filter(each -> part(each) != in), first);
            Arrays.stream(members)
                    .filter(each -> part(each) == in)
                    .forEach(each -> examples.get(each).firstLook.add(examples.get(each).rows, first[each], habits));
        }
        LookTrees secondLook = grow(members);
        for (int each : members) {
            FirstLook.forget(examples.get(each).rows);
        }
        Habits habits = habits(Arrays.stream(members), first);
        trees.addAll(firstLook.lines("1"));
        trees.addAll(secondLook.lines("2"));
        habitLines.addAll(habits.lines());
        return new Ranker(firstLook, secondLook, habits);
    }

    private Habits habits(IntStream members, double[][] probabilities) {
        Habits.Sums sums = new Habits.Sums();
        members.forEach(each -> {
            Example example = examples.get(each);
            for (int row = 0; row < example.rows.length; row++) {
                Candidate candidate = example.firstLook.candidates().get(row);
                sums.add(
                        index.organisations().id(candidate.organisation()),
                        Habits.way(candidate),
                        example.right[row],
                        probabilities[each][row],
                        strings.get(each).weight());
            }
        });
        return sums.habits();
    }

    private int part(int string) {
        return Math.floorMod(strings.get(string).group() / 31, PARTS);
    }

    private static double[] probabilities(LookTrees trees, Example example) {
        return Arrays.stream(example.rows).mapToDouble(trees::probability).toArray();
    }

    private LookTrees grow(int[] members) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int each : members) {
            Example example = examples.get(each);
            double weight = strings.get(each).weight();
            for (int row = 0; row < example.rows.length && weight > 0; row++) {
                boolean easy = !example.right[row] && isEasy(example.rows[row]);
                if (!easy || row % EASY_ONES == 0) {
                    rows.add(example.rows[row]);
                    right.add(example.right[row]);
                    weights.add((float) (easy ? weight * EASY_ONES : weight));
                }
            }
        }
        boolean[] labels = new boolean[right.size()];
        float[] heavy = new float[labels.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = right.get(row);
            heavy[row] = weights.get(row);
        }
        return new LookTrees(
                TreeGrowing.grow(settings, rows.toArray(float[][]::new), labels, new double[labels.length], heavy));
    }

    /// Whether a wrong candidate is plainly wrong, so that one of several is enough to learn from.
    static boolean isEasy(float[] row) {
        return row[Feature.NAME_SHARE.place()] < EASY_SHARE || row[Feature.WITHIN_PHRASE.place()] > 0;
    }
}
