package org.levelfield.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacetTest {

    @Test
    void ideaIsPartedAtItsCues() {
        assertThat(Facet.of("Find bilingual dictionaries using adversarial training on Wikipedia articles so that no"
                        + " parallel corpus is needed."))
                .containsExactly(
                        new Facet(Facet.Kind.PROBLEM, "Find bilingual dictionaries"),
                        new Facet(Facet.Kind.METHOD, "adversarial training"),
                        new Facet(Facet.Kind.SETTING, "Wikipedia articles"),
                        new Facet(Facet.Kind.CLAIM, "no parallel corpus is needed"));
    }

    @Test
    void whatStandsBeforeAProblemWithItsOwnCueIsTheMethod() {
        assertThat(Facet.of("Conformal prediction sets for molecular toxicity under scaffold shift"))
                .containsExactly(
                        new Facet(Facet.Kind.METHOD, "Conformal prediction sets"),
                        new Facet(Facet.Kind.PROBLEM, "molecular toxicity"),
                        new Facet(Facet.Kind.SETTING, "scaffold shift"));
    }

    @Test
    void cueInsideAPhraseDoesNotCutIt() {
        assertThat(Facet.of("Each block learns the difference from its input, by adding identity shortcuts"))
                .containsExactly(
                        new Facet(Facet.Kind.PROBLEM, "Each block learns the difference from its input"),
                        new Facet(Facet.Kind.METHOD, "adding identity shortcuts"));
    }

    @Test
    void neighboursOfOneKindStayOnePhrase() {
        assertThat(Facet.of("Find sparse subnetworks in federated learning across distant satellites"))
                .containsExactly(
                        new Facet(Facet.Kind.PROBLEM, "Find sparse subnetworks"),
                        new Facet(Facet.Kind.SETTING, "federated learning across distant satellites"));
    }

    @Test
    void negationStaysInItsClaim() {
        assertThat(Facet.of("Align bilingual dictionaries without any parallel corpus"))
                .containsExactly(
                        new Facet(Facet.Kind.PROBLEM, "Align bilingual dictionaries"),
                        new Facet(Facet.Kind.CLAIM, "without any parallel corpus"));
    }

    @Test
    void cueInsideAWordIsNone() {
        assertThat(Facet.of("Bypassing fortunes")).containsExactly(new Facet(Facet.Kind.PROBLEM, "Bypassing fortunes"));
    }

    @Test
    void nothingHasNoFacets() {
        assertThat(Facet.of(" . ")).isEmpty();
        assertThat(Facet.of("by to in for")).isEmpty();
    }
}
