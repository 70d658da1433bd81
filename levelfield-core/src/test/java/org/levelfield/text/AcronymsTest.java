package org.levelfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levelfield.text.Acronyms.Definition;

final class AcronymsTest {

    @Test
    void findsWhatTheLettersStandFor() {
        assertThat(Acronyms.of("We train a convolutional neural network (CNN) and long short-term memory (LSTM)."))
                .containsExactly(
                        new Definition("CNN", "convolutional neural network"),
                        new Definition("LSTM", "long short-term memory"));
        assertThat(Acronyms.of("with generative adversarial networks (GANs)"))
                .containsExactly(new Definition("GANs", "generative adversarial networks"));
        assertThat(Acronyms.of("an expectation-maximisation (EM) step"))
                .containsExactly(new Definition("EM", "expectation-maximisation"));
    }

    @Test
    void leavesOtherBracketsAlone() {
        assertThat(Acronyms.of("as shown (see Figure 2) in two steps (a) of three (2019)"))
                .isEmpty();
        assertThat(Acronyms.of("Results differ. (CNN)")).isEmpty();
        assertThat(Acronyms.of("a neural net (XYZ)")).isEmpty();
        assertThat(Acronyms.of("open ( and never closed")).isEmpty();
        assertThat(Acronyms.of("() (")).isEmpty();
    }
}
