package org.levelfield.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levelfield.architecture.House.Source;
import org.levelfield.pipeline.Landscape;
import org.levelfield.pipeline.Stage;

/// The order of the flow, as [Landscape] says it.
final class FlowTest {

    @Test
    void whatAStageReadsIsWrittenBeforeIt() {
        Set<String> written = new HashSet<>(Landscape.READ);
        for (Stage stage : Landscape.STAGES) {
            assertThat(written).as("read by the stage %s", stage.name()).containsAll(stage.reads());
            written.addAll(stage.writes());
        }
    }

    @Test
    void everyTableIsWrittenByOneStage() {
        assertThat(Landscape.tableNames())
                .as("a table that two stages write has no one who answers for it")
                .doesNotHaveDuplicates();
        assertThat(Landscape.STAGES)
                .allSatisfy(stage -> assertThat(stage.writes()).isNotEmpty());
    }

    @Test
    void everyTableHasItsSchemaAndEverySchemaItsTable() {
        List<String> schemas = House.sqlFiles().stream()
                .map(Source::name)
                .filter(name -> name.startsWith("tables/"))
                .map(name -> name.substring("tables/".length(), name.length() - ".sql".length()))
                .toList();
        assertThat(Landscape.tableNames()).containsExactlyInAnyOrderElementsOf(schemas);
    }

    @Test
    void stagesAreNamedOnceAndSayWhatTheyDo() {
        assertThat(Landscape.STAGES.stream().map(Stage::name)).doesNotHaveDuplicates();
        assertThat(Landscape.STAGES)
                .allSatisfy(stage -> assertThat(stage.does()).isNotBlank());
    }

    @Test
    void theCodeOfAStageIsThere() {
        List<String> missing = new ArrayList<>();
        for (Stage stage : Landscape.STAGES) {
            stage.code().stream()
                    .filter(place -> Landscape.class.getResource("/" + place) == null)
                    .forEach(missing::add);
        }
        assertThat(missing)
                .as("a misspelt place never changes, so its stage would never be done again")
                .isEmpty();
    }
}
