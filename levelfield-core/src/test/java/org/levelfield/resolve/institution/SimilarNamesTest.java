package org.levelfield.resolve.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Institution;
import org.levelfield.model.Institution.Name;

/// What may be meant, before anything is weighed.
class SimilarNamesTest {
    private static final InstitutionIndex INDEX = index();

    private static InstitutionIndex index() {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        Stream.of(
                        one("lbs", "London Business School", "education", "London"),
                        one("berkeley", "University of California, Berkeley", "education", "Berkeley"),
                        one("system", "University of California System", "education", "Oakland"),
                        one("columbia", "Columbia University", "education", "New York"),
                        one("bjtu", "Beijing Jiaotong University", "education", "Beijing"),
                        one("ryazan", "Ryazan State Medical University named after I. Pavlov", "education", "Ryazan"),
                        one("inform", "Tecnomix Corporation", "company", "Madrid"))
                .forEach(builder::add);
        return builder.build();
    }

    private static Institution one(String id, String name, String type, String city) {
        return new Institution(
                id,
                name,
                "active",
                List.of(type),
                null,
                city,
                null,
                List.of(),
                List.of(new Name(name, "ror_display", null)),
                List.of());
    }

    private static List<String> candidates(String affiliation) {
        return new InstitutionResolver(INDEX)
                .candidates(affiliation).stream().map(Found::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    London Bus. Sch.                                               | lbs
                    University of California, 1 Cyclotron Road, Berkeley, CA 94720 | berkeley
                    Columbia Law School                                            | columbia
                    Beijing Jiao tong University, Beijing                          | bjtu
                    Ryazan State medical University                                | ryazan
                    University of #N#California, Berkeley                          | berkeley
                    """)
    void aNameInOtherWordsIsACandidate(String affiliation, String id) {
        assertThat(candidates(affiliation)).contains(id);
    }

    @Test
    void aGeneralWordAloneNamesNothing() {
        assertThat(candidates("Inst. of Technol., Madrid")).doesNotContain("inform");
    }

    @Test
    void aNameThatStandsTwiceIsCorroborated() {
        Wording wording = Wording.ofString("Columbia University, Columbia University", INDEX.vocabulary());
        List<Candidate> found = new CandidateSearch(INDEX).find(wording, Places.of(wording, INDEX.gazetteer()));
        assertThat(found).anyMatch(each -> each.again());
    }
}
