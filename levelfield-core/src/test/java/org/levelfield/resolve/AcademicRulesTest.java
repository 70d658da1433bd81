package org.levelfield.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levelfield.resolve.Decisions.first;
import static org.levelfield.resolve.Decisions.sectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Bologna",
                "Université de Genève",
                "Universität Bonn",
                "Universidad de Chile",
                "Università di Pisa",
                "Universidade de Lisboa",
                "Universiteit Gent",
                "Universitet i Oslo",
                "Universitat de Barcelona",
                "Univ. of Tokyo",
                "Dartmouth College",
                "École Polytechnique",
                "´Ecole Normale Sup ´erieure",
                "Politecnico di Milano",
                "Hong Kong Polytechnic",
                "Illinois Institute of Technology",
                "School of Informatics",
                "Faculty of Engineering",
                "Hochschule Bonn-Rhein-Sieg",
                "Fachhochschule Aachen",
                "Boğaziçi Üniversitesi",
                "Uniwersytet Warszawski",
                "Univerzita Karlova",
                "Technische Universit ¨at Darmstadt",
                "TechnicalUniversity of Crete",
            })
    void academicWordsOfManyLanguages(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("academia");
        assertThat(first(affiliation).rule()).isIn("academic-word", "university-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清华大学计算机系",
                "東京大學",
                "서울대학교 컴퓨터공학부",
                "Московский государственный университет",
                "Київський університет",
                "جامعة القاهرة",
                "אוניברסיטת תל אביב",
                "Εθνικό Μετσόβιο Πολυτεχνείο",
                "Đại học Quốc gia Hà Nội",
            })
    void academicWordsOfOtherScripts(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("academia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MIT          | Massachusetts Institute of Technology
        M.I.T.       | Massachusetts Institute of Technology
        CMU          | Carnegie Mellon University
        UC Berkeley  | UC Berkeley
        KAIST        | Korea Advanced Institute of Science and Technology
        EPFL         | École Polytechnique Fédérale de Lausanne
        ETHZ         | ETH Zurich
        HKUST        | Hong Kong University of Science and Technology
        Technion     | Technion – Israel Institute of Technology
        TU Delft     | TU Delft
        IIT Bombay   | IIT Bombay
        Stanford     | Stanford University
        """)
    void shortNames(String affiliation, String university) {
        assertThat(sectors(affiliation)).isEqualTo("academia");
        assertThat(first(affiliation).organisation()).isEqualTo(university);
        assertThat(first(affiliation).rule()).isEqualTo("university-name");
    }

    @Test
    void cityNamesAreUniversitiesOnlyAlone() {
        assertThat(sectors("Cambridge")).isEqualTo("academia");
        assertThat(sectors("Robotics Group, Cambridge, UK")).isEqualTo("unknown");
        assertThat(sectors("SRI International, Stanford, CA")).isEqualTo("nonprofit");
    }

    @Test
    void oneUniversityIsOnePieceOfEvidence() {
        assertThat(Decisions.RULES
                        .decide("University of Science and Technology of China")
                        .evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.organisation()).isEqualTo("University of Science and Technology of China"));
        assertThat(Decisions.RULES
                        .decide("Tsinghua University, Tsinghua University")
                        .evidence())
                .hasSize(1);
        assertThat(Decisions.RULES
                        .decide("School of Informatics, University of Edinburgh")
                        .evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.organisation()).isEqualTo("University of Edinburgh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Department of Computer Science",
                "Robotics Lab",
                "Berlin, Germany",
                "College Park, MD, USA",
                "University Park, PA",
                "12 University Drive",
                "Universal Machines",
            })
    void departmentsAndPlacesAreUnknown(String affiliation) {
        assertThat(sectors(affiliation)).isEqualTo("unknown");
    }
}
