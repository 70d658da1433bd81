package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levelfield.learn.Calibration;
import org.levelfield.run.Progress;
import org.levelfield.run.UserMistake;

/// Lessons from the years before a year, and models learned from them.
///
/// The model learns what became of pairs in the last whole horizon. A second one, learned a horizon earlier, is set
/// against the same lesson: how far it was off, the first is taken to be off as well.
final class Learning {

    /// The least works that name a concept whose pairs are learned from.
    static final int ESTABLISHED = 5;

    /// A field with fewer such concepts learns from all.
    private static final int ENOUGH = 1_000;

    private final List<Lesson> lessons = new ArrayList<>();
    private Optional<Lesson> earlier = Optional.empty();

    private Learning(ConceptHistory history, int until, int horizon, int lessonsWanted, Progress progress) {
        for (int back = horizon; back < horizon + lessonsWanted; back++) {
            draw(history, until - back, horizon, 1L + back, progress).ifPresent(lessons::add);
        }
        if (!lessons.isEmpty()) {
            earlier = draw(history, until - 2 * horizon, horizon, 1 + 2L * horizon, progress);
        }
    }

    /// @param lessons years that are learned from
    /// @throws UserMistake where the field has too little before the year to learn from
    static Learning of(ConceptHistory history, int until, int horizon, int lessons, Progress progress) {
        return possible(history, until, horizon, lessons, progress)
                .orElseThrow(() -> new UserMistake(
                        "the field names too few concepts until " + (until - horizon) + " to learn a forecast from",
                        "Give the build more works, or take a later --until or a shorter --horizon."));
    }

    /// The same; empty where the field has too little.
    static Optional<Learning> possible(ConceptHistory history, int until, int horizon, int lessons, Progress progress) {
        Learning learning = new Learning(history, until, horizon, lessons, progress);
        return learning.lessons.isEmpty() ? Optional.empty() : Optional.of(learning);
    }

    private Optional<Lesson> draw(ConceptHistory history, int year, int horizon, long seed, Progress progress) {
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
        Lesson lesson =
                Lesson.draw(features, sampling, lessons.stream().findFirst().map(first -> first.bins));
        return lesson.hasPositives() ? Optional.of(lesson) : Optional.empty();
    }

    /// The concepts that so many works name as say something of them; all in a small field.
    static int[] established(Snapshot at) {
        int[] often = PairSampling.named(at, ESTABLISHED);
        return often.length >= ENOUGH ? often : at.presentConcepts();
    }

    LinkModel model(long seed) {
        Calibration calibration = earlier.map(
                        lesson -> LinkModel.train(List.of(lesson), seed).calibration(lessons.getFirst()))
                .orElse(Calibration.NONE);
        return LinkModel.train(lessons, seed).calibrated(calibration);
    }
}
