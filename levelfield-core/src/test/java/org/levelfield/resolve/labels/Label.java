package org.levelfield.resolve.labels;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a reader says of one affiliation string: the sets of kinds that are right, one of them enough.
///
/// Written `A+I` for a string that names both, `A|A+P` where either will do, `X` for what is no affiliation (the empty
/// set), `?` for what cannot be told (no set: not scored).
record Label(List<Set<Kind>> accepted) {
    Label {
        accepted = List.copyOf(accepted);
    }

    static Label parse(String text) {
        return new Label(
                text.equals("?")
                        ? List.of()
                        : Arrays.stream(text.split("\\|")).map(Label::kinds).toList());
    }

    boolean canBeTold() {
        return !accepted.isEmpty();
    }

    boolean isAffiliation() {
        return accepted.stream().anyMatch(kinds -> !kinds.isEmpty());
    }

    boolean accepts(Set<Kind> found) {
        return accepted.contains(found);
    }

    /// Whether every reading has the kind, so that not finding it is a miss.
    boolean requires(Kind kind) {
        return accepted.stream().allMatch(kinds -> kinds.contains(kind));
    }

    /// Whether some reading has the kind, so that finding it is no error.
    boolean allows(Kind kind) {
        return accepted.stream().anyMatch(kinds -> kinds.contains(kind));
    }

    private static Set<Kind> kinds(String set) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!set.equals("X")) {
            Arrays.stream(set.split("\\+")).map(Kind::valueOf).forEach(kinds::add);
        }
        return kinds;
    }
}
