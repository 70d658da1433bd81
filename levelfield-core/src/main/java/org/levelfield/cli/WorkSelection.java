package org.levelfield.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that leave out works by year and venue, alike wherever a command takes them.
final class WorkSelection {

    @Option(names = "--since", paramLabel = "YEAR", description = "First year, inclusive.")
    private @Nullable Integer since;

    @Option(names = "--until", paramLabel = "YEAR", description = "Last year, inclusive.")
    private @Nullable Integer until;

    @Option(names = "--venue", paramLabel = "NAME", description = "Only this venue; may be repeated.")
    private List<String> venues = List.of();

    Optional<Integer> since() {
        return Optional.ofNullable(since);
    }

    Optional<Integer> until() {
        return Optional.ofNullable(until);
    }

    List<String> venues() {
        return venues;
    }
}
