package org.levelfield.resolve.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Teams of 120 works labelled by one reader from their affiliation strings: `docs/results/sectors.md`.
class TeamLabelsTest {
    private static final LabelTable TEAMS = LabelTable.of("labels-team.csv");

    private Venues venues = new Venues(Map.of(), Map.of());

    @BeforeEach
    void read() throws IOException {
        venues = Venues.require();
    }

    /// The hard stratum hangs on the tables of its day (works not called academic-only then) and is not drawn again.
    @Test
    void theUniformWorksAreDrawnAgain() {
        List<String> drawn = Venues.draw(venues.works().keySet(), "labels-team:", 70);

        assertThat(drawn.stream().map(Venues::shortHash).collect(Collectors.toSet()))
                .isEqualTo(TEAMS.where("stratum", "uniform").hashes());
    }

    @ParameterizedTest
    @CsvSource({"uniform, 70, 0.98", "not-academic-only, 50, 0.96"})
    void teams(String stratum, int works, double floor) {
        LabelTable table = TEAMS.where("stratum", stratum);
        Map<String, String> labels = table.labels();
        List<String> drawn = table.labelled(venues.works().keySet());
        long right = drawn.stream()
                .filter(id -> Arrays.asList(
                                labels.getOrDefault(Venues.shortHash(id), "").split("\\|"))
                        .contains(Teams.team(venues.works().getOrDefault(id, Set.of()))))
                .count();

        assertThat(drawn).hasSize(works);
        assertThat((double) right / works).isGreaterThanOrEqualTo(floor);
    }
}
