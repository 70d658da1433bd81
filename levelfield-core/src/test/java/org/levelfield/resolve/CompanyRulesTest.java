package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.resolve.Decisions.first;
import static org.levelfield.resolve.Decisions.sectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Google Brain, Mountain View                    | Google Brain                             | Alphabet
        DeepMind                                       | DeepMind                                 | Alphabet
        FAIR                                           | Facebook AI Research                     | Meta
        Facebook AI Research, Paris                    | Facebook AI Research                     | Meta
        Microsoft Research Asia                        | Microsoft Research Asia                  | Microsoft
        Huawei Noah’s Ark Lab                          | Huawei                                   | Huawei
        Element AI                                     | Element AI                               | ServiceNow
        AT&T Bell Laboratories, Murray Hill            | AT&T                                     | AT&T
        Lucent Technologies                            | Lucent                                   | Nokia
        Nokia Bell Labs                                | Bell Labs                                | Nokia
        Xerox Research Centre Europe                   | NAVER LABS Europe                        | NAVER
        MERL, Cambridge, MA                            | Mitsubishi Electric Research Laboratories| Mitsubishi Electric
        Samsung Advanced Institute of Technology       | Samsung Advanced Institute of Technology | Samsung
        IBM T.J. Watson Research Center                | IBM Research                             | IBM
        OpenAI                                         | OpenAI                                   | OpenAI
        """)
    void namesCompanyAndRollsItUp(String affiliation, String organisation, String parent) {
        SectorEvidence evidence = first(affiliation);

        assertThat(sectors(affiliation)).isEqualTo("industry");
        assertThat(evidence.organisation()).isEqualTo(organisation);
        assertThat(evidence.parent()).isEqualTo(parent);
        assertThat(evidence.rule()).isEqualTo("company-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apple",
                "Apple Inc., Cupertino",
                "Meta AI",
                "Amazon, Seattle, WA, USA",
                "Orange Labs, Lannion, France",
                "Uber",
                "Ford Motor Company",
                "Intel",
                "Shell Research",
                "2 Uber",
            })
    void ordinaryWordsAreCompaniesInTheirPlace(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("industry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Universidade Federal do Amazonas, Manaus, Brazil",
                "Laboratory for Intelligent Robotics, University of Bonn",
                "Department of Intel-ligent Systems, University of Bonn",
                "Department of Intel. Machines, University of Bonn",
                "Chapman University, Orange, CA, USA",
                "Apple Valley, University of Minnesota",
                "Ford Hall, University of Minnesota",
                "Bell Hall, University at Buffalo",
                "Google Street 5, Technical University of Munich",
                "Meta-learning lab, University of Trento",
                "Group for Meta Learning, University of Trento",
                "Gates Computer Science Building, Stanford University",
                "Oracle Inequalities Group, Université de Nice",
                "Dipartimento di Ingegneria dell'Informazione, Università di Pisa",
                "University College London, Gower Street, London WC1E 6BT",
                "University of Toronto, Toronto M5T 3M6",
                "Toyota Technological Institute at Chicago",
            })
    void placesAndWordsAreNotCompanies(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("academia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Orange County Sanitation", "Apple Valley", "Meta-learning lab", "Intelligent Systems Group"})
    void companyWordInsideOtherNamesIsUnknown(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Acme Widgets, Inc., Springfield      | Acme Widgets, Inc      | legal-form
        Muster GmbH, Ulm                     | Muster GmbH            | legal-form
        Kaisha Co., Ltd., Osaka              | Kaisha Co., Ltd        | legal-form
        Fabbrica S.p.A., Torino              | Fabbrica S.p.A         | company-word
        Nimbus Technologies                  | Nimbus Technologies    | company-word
        Quokka AI                            | Quokka AI              | company-word
        北京某某科技有限公司                     | 北京某某科技有限公司      | legal-form
        주식회사 가나다                         | 주식회사 가나다           | legal-form
        """)
    void legalFormsAndCompanyWords(String affiliation, String organisation, String rule) {
        assertThat(sectors(affiliation)).isEqualTo("industry");
        assertThat(first(affiliation).organisation()).isEqualTo(organisation);
        assertThat(first(affiliation).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Department of Information Technologies, University of Graz",
                "Georgia Tech Research Corporation",
                "Department of Software, Sungkyunkwan University",
                "DFKI GmbH, Saarbrücken",
            })
    void companyWordsYieldToAcademia(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("academia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Department of Robotics",
                "Institute for Software Technologies",
                "Center for Control and Robotics"
            })
    void endingsOfDepartmentsAreNoCompanies(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("unknown");
    }

    @Test
    void departmentAndPlaceMakeNoSecondSector() {
        assertThat(sectors("Department of Computer Science, Microsoft Research, Cambridge"))
                .isEqualTo("industry");
        assertThat(sectors("Siemens Corporate Research, 755 College Road East, Princeton, NJ"))
                .isEqualTo("industry");
        assertThat(sectors("Adobe Research, University Avenue, Palo Alto")).isEqualTo("industry");
        assertThat(sectors("Microsoft Research, 2000 McGill College Avenue, Montréal"))
                .isEqualTo("industry");
    }
}
