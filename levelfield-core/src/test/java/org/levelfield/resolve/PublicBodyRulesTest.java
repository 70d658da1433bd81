package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.resolve.Decisions.first;
import static org.levelfield.resolve.Decisions.sectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicBodyRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LAAS-CNRS, Toulouse                                             | academia
        Max-Planck-Institut für Informatik, Saarbrücken                 | academia
        Inria Rennes                                                    | academia
        Institute of Automation, Chinese Academy of Sciences            | academia
        German Aerospace Center (DLR), Wessling                         | academia
        German Research Center for Artificial Intelligence (DFKI) GmbH  | academia
        Istituto Italiano di Tecnologia, Genova                         | academia
        IIIA-CSIC, Barcelona                                            | academia
        Idiap Research Institute, Martigny                              | academia
        RIKEN AIP, Tokyo                                                | academia
        Mila – Quebec AI Institute                                      | academia
        Vector Institute                                                | academia
        The Alan Turing Institute                                       | academia
        Toyota Technological Institute at Chicago                       | academia
        MBZUAI, Abu Dhabi                                               | academia
        CSIRO Data61, Sydney                                            | facility
        AIST, Tsukuba                                                   | facility
        ETRI, Daejeon                                                   | facility
        I2R, A*STAR, Singapore                                          | facility
        VTT Technical Research Centre of Finland                        | facility
        TNO, Delft                                                      | facility
        SINTEF, Trondheim                                               | facility
        Fraunhofer IAIS, Sankt Augustin                                 | facility
        Peng Cheng Laboratory, Shenzhen                                 | facility
        Zhejiang Lab                                                    | facility
        Shanghai AI Laboratory                                          | facility
        Technology Innovation Institute, Abu Dhabi                      | facility
        Sandia National Laboratories                                    | facility
        NASA Jet Propulsion Laboratory, California Institute of Technology | facility
        Lincoln Laboratory, Massachusetts Institute of Technology       | facility
        NASA Ames Research Center                                       | government
        National Institute of Standards and Technology                  | government
        U.S. Army Research Laboratory                                   | government
        Naval Research Laboratory, Washington                           | government
        RAND Corporation                                                | nonprofit
        Allen Institute for AI                                          | nonprofit
        EleutherAI                                                      | nonprofit
        Beijing Academy of Artificial Intelligence                      | nonprofit
        Samsung Medical Center, Seoul                                   | health
        """)
    void overrideTable(String affiliation, String sector) {
        assertThat(sectors(affiliation)).isEqualTo(sector);
    }

    @Test
    void namesTheBody() {
        SectorEvidence evidence = first("NLPR, Beijing");

        assertThat(evidence.organisation()).isEqualTo("Chinese Academy of Sciences");
        assertThat(evidence.rule()).isEqualTo("public-body");
        assertThat(evidence.matched()).isEqualTo("NLPR");
    }

    @Test
    void shortAliasesCountOnlyWhole() {
        assertThat(sectors("AI2")).isEqualTo("nonprofit");
        assertThat(sectors("Graduate School of AI2 Studies, University of Bonn"))
                .isEqualTo("academia");
        assertThat(sectors("6 Aerospace Rise")).isEqualTo("unknown");
    }
}
