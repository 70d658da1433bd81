package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.levelfield.learn.Calibration;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Lessons from the years before a year, and models learned from them.
///
/// The model learns what became of pairs in the last whole horizon. Further ones, each learned a horizon before, are
/// set
/// against the horizon after theirs: how far they were off in the mean, with one more split that shows no drift, the
/// model is taken to be off as well.
final class Learning {

    /// The least works that name a concept whose pairs are learned from.
    static final int ESTABLISHED = 5;

    /// Earlier splits that tell how far models are off.
    private static final int SPLITS = 2;

    /// A field with fewer such concepts learns from all.
    private static final int ENOUGH = 1_000;

    private final Optional<Lesson> last;
    private final Optional<Lesson> all;

    /// Each a horizon before the one before it, the first of them a horizon before the last lesson.
    private final List<Lesson> earlier = new ArrayList<>();

    private Optional<Calibration> found = Optional.empty();

    private Learning(ConceptHistory history, int until, int horizon, int lessonsWanted, int splits, Progress progress) {
        List<Lesson> lessons = new ArrayList<>();
        for (int back = horizon; back < horizon + lessonsWanted; back++) {
            draw(
                            history,
                            until - back,
                            horizon,
                            1L + back,
                            Lesson.MANY,
                            lessons.stream().findFirst(),
                            progress)
                    .ifPresent(lessons::add);
        }
        last = lessons.stream().findFirst();
        all = lessons.isEmpty() ? Optional.empty() : Optional.of(Lesson.joined(lessons));
        Optional<Lesson> before = last;
        for (int split = 1; split <= splits && before.isPresent(); split++) {
            int back = (1 + split) * horizon;
            before = draw(history, until - back, horizon, 1L + back, Lesson.FEW, last, progress);
            before.ifPresent(earlier::add);
        }
    }

    /// @param lessons years that are learned from
    /// @throws UserMistake where the field has too little before the year to learn from
    static Learning of(ConceptHistory history, int until, int horizon, int lessons, Progress progress) {
        return possible(history, until, horizon, lessons, SPLITS, progress)
                .orElseThrow(() -> new UserMistake(
                        "the field names too few concepts until " + (until - horizon) + " to learn a forecast from",
                        "Give the build more works, or take a later --until or a shorter --horizon."));
    }

    /// The same; empty where the field has too little.
    ///
    /// @param splits earlier ones that tell how far models are off; fewer where the field is too short
    static Optional<Learning> possible(
            ConceptHistory history, int until, int horizon, int lessons, int splits, Progress progress) {
        Learning learning = new Learning(history, until, horizon, lessons, splits, progress);
        return learning.all.map(lesson -> learning);
    }

    private static Optional<Lesson> draw(
            ConceptHistory history,
            int year,
            int horizon,
            long seed,
            int most,
            Optional<Lesson> alike,
            Progress progress) {
        if (year < history.years()[0]) {
            return Optional.empty();
        }
        progress.say("features until " + year);
        Snapshot at = new Snapshot(history, year);
        PairSampling sampling = new PairSampling(at, new LaterPairs(history, at, horizon), established(at), seed);
        if (!sampling.possible()) {
            return Optional.empty();
        }
        PairFeatures features = new PairFeatures(history, at);
        Lesson lesson = Lesson.draw(features, sampling, most, alike.map(first -> first.bins));
        return lesson.hasPositives() ? Optional.of(lesson) : Optional.empty();
    }

    /// The concepts that so many works name as say something of them; all in a small field.
    static int[] established(Snapshot at) {
        int[] often = PairSampling.named(at, ESTABLISHED);
        return often.length >= ENOUGH ? often : at.presentConcepts();
    }

    /// A model of these seeded draws; the correction of its size is found once.
    LinkModel model(long seed) {
        Lesson lesson = all.orElseThrow();
        CompletableFuture<Calibration> correction = CompletableFuture.supplyAsync(this::calibration);
        LinkModel model = LinkModel.train(lesson, seed);
        return model.calibrated(correction.join());
    }

    private synchronized Calibration calibration() {
        if (found.isEmpty()) {
            List<Calibration> drifts = new ArrayList<>();
            Lesson after = last.orElseThrow();
            for (Lesson lesson : earlier) {
                drifts.add(LinkModel.train(lesson, 1).calibration(after));
                after = lesson;
            }
            found = Optional.of(Calibration.shrunkMean(drifts));
        }
        return found.orElseThrow();
    }
}
