package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptKeysTest {

    @Test
    void runsOfWordsAreFoldedAndJoined() {
        assertThat(ConceptKeys.of("Graph embeddings, for drones"))
                .contains("graph-embedding", "graph", "drone")
                .doesNotContain("embedding-for", "for");
        assertThat(ConceptKeys.ofName("Graph Embeddings")).isEqualTo("graph-embedding");
    }

    @Test
    void nothingHasNoKeys() {
        assertThat(ConceptKeys.of("")).isEmpty();
        assertThat(ConceptKeys.of("?! \u0007")).isEmpty();
    }
}
