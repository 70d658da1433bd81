package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.resolve.Decisions.first;
import static org.levelfield.resolve.Decisions.sectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        St. Elsewhere Hospital, Boston                     | health          | health-word
        Universitätsklinikum Bonn                          | health          | health-word
        Kyoto University Hospital                          | health          | health-word
        Ministry of Transport, Norway                      | government      | government-word
        Royal Danish Navy                                  | government      | government-word
        National Supercomputing Center, Jinan              | facility        | government-word
        Zebra Foundation, Zug                              | nonprofit       | nonprofit-word
        Independent researcher                             | other           | other-word
        """)
    void lastWords(String affiliation, String sector, String rule) {
        assertThat(sectors(affiliation)).isEqualTo(sector);
        assertThat(first(affiliation).rule()).isEqualTo(rule);
    }

    @Test
    void hospitalsCountBesideAnotherUniversity() {
        assertThat(sectors("General Hospital, University of Bonn")).isEqualTo("academia+health");
        assertThat(sectors("St. Elsewhere Hospital and Harvard Medical School")).isEqualTo("academia+health");
    }

    @Test
    void lastResortYieldsToEverythingElse() {
        assertThat(sectors("Key Laboratory of Ministry of Industry, Nankai University"))
                .isEqualTo("academia");
        assertThat(sectors("Department of Naval Architecture")).isEqualTo("unknown");
        assertThat(sectors("Google and independent researcher")).isEqualTo("industry");
        assertThat(sectors("JST PRESTO, Osaka University")).isEqualTo("academia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jane@cs.example.edu            | academia
        jane@cs.ox.ac.uk               | academia
        {jane, joe}@mail.nankai.edu.cn | academia
        jane@inria.fr                  | academia
        jane@example.gov               | government
        jane@navy.mil                  | government
        jane@apple.com                 | industry
        jane@example.com               | industry
        reinfer.io                     | industry
        jane@gmail.com                 | unknown
        jane@qq.com                    | unknown
        jane@example.org               | unknown
        """)
    void mailDomains(String affiliation, String sector) {
        assertThat(sectors(affiliation)).isEqualTo(sector);
    }

    @Test
    void addressesAreNotReadAsNames() {
        assertThat(sectors("google.fan@gmail.com")).isEqualTo("unknown");
        assertThat(sectors("Robotics Lab, jane@ibm.com")).isEqualTo("industry");
        assertThat(sectors("University of Bonn, jane@example.com")).isEqualTo("academia");
        assertThat(first("joe@waymo.com").parent()).isEqualTo("Alphabet");
        assertThat(first("joe@waymo.com").rule()).isEqualTo("mail-domain");
    }
}
