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

    /// @throws UserMistake where the field has too little before the year to learn from
    Learning(ConceptHistory history, int until, int horizon, long seed, Progress progress) {
        int[] years = history.years();
        int[] back = Integer.getInteger("lf.second", 1) == 1 ? new int[] {horizon, horizon + 1} : new int[] {horizon};
        for (int each : back) {
            draw(history, until - each, horizon, seed + each, progress).ifPresent(lessons::add);
        }
        if (lessons.isEmpty()) {
            throw new UserMistake(
                    "the field names too few concepts until " + (until - horizon) + " to learn a forecast from",
                    "Give the build more works, or take a later --until or a shorter --horizon.");
        }
        if (until - 2 * horizon >= years[0]) {
            earlier = draw(history, until - 2 * horizon, horizon, seed + 2L * horizon, progress);
        }
    }

    private Optional<Lesson> draw(ConceptHistory history, int year, int horizon, long seed, Progress progress) {
        progress.say("features until " + year);
        Snapshot at = new Snapshot(history, year);
        PairSampling sampling = new PairSampling(at, new LaterPairs(history, at, horizon), learnable(at), seed);
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

    private static int[] learnable(Snapshot at) {
        return Integer.getInteger("lf.least", 5) == 5 ? established(at) : at.presentConcepts();
    }

    LinkModel model(long seed) {
        Calibration calibration = earlier.map(
                        lesson -> LinkModel.train(List.of(lesson), seed).calibration(lessons.getFirst()))
                .orElse(Calibration.NONE);
        System.err.println(calibration);
        return LinkModel.train(lessons, seed).calibrated(calibration);
    }
}
