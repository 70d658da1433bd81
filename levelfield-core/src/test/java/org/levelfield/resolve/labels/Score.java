package org.levelfield.resolve.labels;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Counts of found kinds against labels.
record Score(List<Pair> pairs) {
    /// One string: what the reader says and what the rules found.
    record Pair(Label label, Set<Kind> found) {}

    Score {
        pairs = pairs.stream().filter(pair -> pair.label().canBeTold()).toList();
    }

    /// The share of strings whose found set is an accepted one.
    double exact() {
        return share(pair -> pair.label().accepts(pair.found()), pair -> true);
    }

    /// The share of true affiliations for which nothing was found.
    double unknown() {
        return share(pair -> pair.found().isEmpty(), pair -> pair.label().isAffiliation());
    }

    /// Of the strings where the kind was found, the share where some reading has it.
    double precision(Kind kind) {
        return share(pair -> pair.label().allows(kind), pair -> pair.found().contains(kind));
    }

    /// Of the strings where the kind was rightly found or wrongly missed, the share where it was found.
    double recall(Kind kind) {
        return share(
                pair -> pair.found().contains(kind),
                pair -> pair.label().requires(kind)
                        || (pair.label().allows(kind) && pair.found().contains(kind)));
    }

    private double share(Predicate<Pair> wanted, Predicate<Pair> among) {
        List<Pair> counted = pairs.stream().filter(among).toList();
        return (double) counted.stream().filter(wanted).count() / counted.size();
    }
}
