package org.levelfield.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.levelfield.run.UserMistake;

/// What is asked of a measure.
///
/// @param by groupings, in the order of the columns; none for one row over all
/// @param since first year, inclusive
/// @param until last year, inclusive
/// @param venues only these, or all where empty; likewise topics
/// @param counting `full` or `fractional`
public record Question(
        Measure measure,
        List<String> by,
        Optional<Integer> since,
        Optional<Integer> until,
        List<String> venues,
        List<String> topics,
        String counting) {

    /// @throws UserMistake naming what there is, where a grouping, a counting or the years make no sense
    public Question {
        by = List.copyOf(new LinkedHashSet<>(by));
        venues = List.copyOf(venues);
        topics = List.copyOf(topics);
        boolean byWork = measure.hasWorks() && by.contains(Measure.WORK);
        if (byWork && by.size() > 1) {
            throw new UserMistake("a work has one row of its own, and no further grouping", "Ask --by work alone.");
        }
        for (String grouping : by) {
            if (!byWork && !measure.groupings().contains(grouping)) {
                throw new UserMistake(
                        measure.name() + " cannot be grouped by '" + grouping + "'",
                        "It can by: " + String.join(", ", measure.groupings())
                                + (measure.hasWorks() ? ", work." : "."));
            }
        }
        if (!measure.countings().contains(counting)) {
            throw new UserMistake(
                    measure.name() + " does not count '" + counting + "'",
                    "It counts: " + String.join(", ", measure.countings()) + ".");
        }
        if (since.isPresent() && until.isPresent() && since.get() > until.get()) {
            throw new UserMistake(
                    "the years from " + since.get() + " to " + until.get() + " are none",
                    "Put the earlier year first: --since " + until.get() + " --until " + since.get());
        }
    }

    /// Whether one row a work is asked for.
    public boolean eachWork() {
        return measure.hasWorks() && by.equals(List.of(Measure.WORK));
    }
}
