package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacetTest {

    @Test
    void ideaIsPartedAtItsCues() {
        assertThat(Facet.of(
                        "Bilingual dictionaries using adversarial training on Wikipedia so that no corpus is needed."))
                .containsExactly(
                        new Facet(Facet.Kind.PROBLEM, "Bilingual dictionaries"),
                        new Facet(Facet.Kind.METHOD, "adversarial training"),
                        new Facet(Facet.Kind.SETTING, "Wikipedia"),
                        new Facet(Facet.Kind.CLAIM, "no corpus is needed"));
    }

    @Test
    void cueInsideAWordIsNone() {
        assertThat(Facet.of("Bypassing fortunes")).containsExactly(new Facet(Facet.Kind.PROBLEM, "Bypassing fortunes"));
    }

    @Test
    void nothingHasNoFacets() {
        assertThat(Facet.of(" . ")).isEmpty();
    }
}
