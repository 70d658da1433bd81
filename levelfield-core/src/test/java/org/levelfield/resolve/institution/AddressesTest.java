package org.levelfield.resolve.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @Test
    void semicolonsAndMarksPartAddresses() {
        assertThat(Addresses.of("Kyoto University, Japan; University of Bonn, Germany"))
                .containsExactly("Kyoto University, Japan", " University of Bonn, Germany");
        assertThat(Addresses.of("Kyoto University, Japan (2) University of Bonn"))
                .hasSize(2);
        assertThat(Addresses.of("Kyoto University\nUniversity of Bonn")).hasSize(2);
    }

    @Test
    void andPartsTwoInstitutions() {
        assertThat(Addresses.of("Weizmann Institute of Science, Rehovot and Stanford University, Stanford"))
                .containsExactly("Weizmann Institute of Science, Rehovot", "Stanford University, Stanford");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Koblenz and Landau",
                "Ministry of Education and Research",
                "Universit&auml;t T&uuml;bingen",
                "Institute of Science and technology of a University",
                "",
                ";"
            })
    void oneAddressIsNotParted(String affiliation) {
        assertThat(Addresses.of(affiliation)).isEmpty();
    }

    @Test
    void longListsAreReadAsAWholeOnly() {
        assertThat(Addresses.of("University of Bonn; ".repeat(7))).isEmpty();
        assertThat(Addresses.of("University of Bonn; ".repeat(300))).isEmpty();
    }
}
