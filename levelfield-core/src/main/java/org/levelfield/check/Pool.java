package org.levelfield.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.levelfield.cloze.ClozeVectors;
import org.levelfield.search.Filters;
import org.levelfield.search.RankedWork;
import org.levelfield.search.Ranking;
import org.levelfield.search.WorkIndex;

/// The works found for one idea, with how they were found.
final class Pool {

    /// By words and by meaning, so many works are ranked.
    private static final int DEPTH = 1_000;

    /// What nearness counts for where the best score by words is 1.
    private static final double MEANING = 2;

    /// Steps of nearness, from -1 to 1, by which works are counted.
    private static final int STEPS = 1 << 15;

    private final WorkIndex index;
    private final ClozeVectors vectors;
    private final Predicate<String> absent;
    private final Set<String> found = new LinkedHashSet<>();
    private final List<Gathering.Asked> asked = new ArrayList<>();
    private final Map<String, Double> words = new HashMap<>();
    private final List<RankedWork> said;
    private final List<RankedWork> near;
    private final float[] nearness;
    private final int[] above;
    private double mean;
    private double spread = 1;

    /// @param absent works that are taken as not there
    Pool(String idea, WorkIndex index, ClozeVectors vectors, Predicate<String> absent) {
        this.index = index;
        this.vectors = vectors;
        this.absent = absent;
        said = rank(idea, DEPTH);
        said.forEach(each -> words.put(each.workId(), each.score()));
        Optional<float[]> vector = vectors.text(idea);
        nearness = vector.isPresent() ? vectors.nearness(vector.get()) : new float[0];
        above = above(nearness);
        measure();
        near = nearest();
    }

    private void measure() {
        double sum = 0;
        double squares = 0;
        for (float each : nearness) {
            sum += each;
            squares += (double) each * each;
        }
        if (nearness.length > 1) {
            mean = sum / nearness.length;
            spread = Math.sqrt(Math.max(1e-9, squares / nearness.length - mean * mean));
        }
    }

    /// How many works are nearer than those of each step: a count, since sorting all works costs more than comparing
    /// the idea with them.
    private static int[] above(float[] nearness) {
        int[] above = new int[STEPS];
        for (float each : nearness) {
            above[step(each)]++;
        }
        int sum = 0;
        for (int step = STEPS - 1; step >= 0; step--) {
            int here = above[step];
            above[step] = sum;
            sum += here;
        }
        return above;
    }

    private static int step(double nearness) {
        return Math.clamp((int) ((nearness + 1) / 2 * STEPS), 0, STEPS - 1);
    }

    private List<RankedWork> nearest() {
        List<RankedWork> nearest = new ArrayList<>();
        for (int work = 0; work < nearness.length; work++) {
            if (above[step(nearness[work])] < DEPTH && !absent.test(vectors.workId(work))) {
                nearest.add(new RankedWork(vectors.workId(work), nearness[work]));
            }
        }
        nearest.sort(
                Comparator.comparingDouble((RankedWork each) -> -each.score()).thenComparing(RankedWork::workId));
        return nearest;
    }

    /// The best works by words for a text.
    List<RankedWork> rank(String text, int count) {
        return index.rank(text, count + 1, Filters.NONE, Ranking.WORDS).stream()
                .filter(each -> !absent.test(each.workId()))
                .limit(count)
                .toList();
    }

    /// The best works for the idea by words and by meaning together.
    List<RankedWork> fused(int count) {
        Set<String> either = new LinkedHashSet<>();
        said.forEach(each -> either.add(each.workId()));
        near.forEach(each -> either.add(each.workId()));
        return either.stream()
                .map(work -> new RankedWork(work, fused(work)))
                .sorted(Comparator.comparingDouble((RankedWork each) -> -each.score())
                        .thenComparing(RankedWork::workId))
                .limit(count)
                .toList();
    }

    List<RankedWork> said(int count) {
        return said.subList(0, Math.min(count, said.size()));
    }

    List<RankedWork> near(int count) {
        return near.subList(0, Math.min(count, near.size()));
    }

    /// Adds what a question found.
    void add(String purpose, String text, List<RankedWork> hits) {
        int before = found.size();
        hits.forEach(hit -> found.add(hit.workId()));
        asked.add(new Gathering.Asked(purpose, text, found.size() - before));
    }

    Set<String> found() {
        return found;
    }

    List<Gathering.Asked> asked() {
        return asked;
    }

    /// The score by words; for a work beyond the list half of the last on it, since no one knows how much less it is.
    double words(String work) {
        return words.getOrDefault(work, said.isEmpty() ? 0 : said.getLast().score() / 2);
    }

    double fused(String work) {
        double most = said.isEmpty() ? 1 : said.getFirst().score();
        return words(work) / most + MEANING * Math.max(0, nearness(work));
    }

    double nearness(String work) {
        int place = vectors.placeOf(work);
        return place < 0 || nearness.length == 0 ? 0 : nearness[place];
    }

    /// Nearness above the mean of all works, in standard deviations.
    double standing(String work) {
        return (nearness(work) - mean) / spread;
    }

    /// The logarithm of one more than the works that are nearer.
    double place(String work) {
        return Math.log1p(above[step(nearness(work))]);
    }
}
