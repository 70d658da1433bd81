package org.levelfield.resolve.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levelfield.model.Sector;
import org.levelfield.resolve.SectorEvidence;

/// Why fewer works of CVPR 2019 are academic-only here (47%) than in a rough count made elsewhere (54%): companies that
/// stand in one or two works each. `docs/results/sectors.md` has the account.
///
/// The share is of the works whose team is known. Half a point is left for tables that grow.
class OutsideCountTest {
    private static final Offset<Double> HALF_A_POINT = within(0.5);

    private Venues venues = new Venues(Map.of(), Map.of());

    @BeforeEach
    void read() throws IOException {
        venues = Venues.require();
    }

    @ParameterizedTest
    @CsvSource({
        "nips2005, 88.9",
        "nips2012, 85.0",
        "nips2015, 77.6",
        "nips2018, 60.8",
        "cvpr2019, 47.5",
        "icml2019, 57.2",
        "acl2022,  53.6"
    })
    void academicOnly(String venue, double percent) {
        assertThat(academicOnly(works(venue), evidence -> true)).isCloseTo(percent, HALF_A_POINT);
    }

    @Test
    void companiesOfOneOrTwoWorksMakeTheDifference() {
        List<Set<String>> works = works("cvpr2019");
        Map<String, Integer> worksOfCompanies = new HashMap<>();
        works.forEach(work -> companies(work).forEach(company -> worksOfCompanies.merge(company, 1, Integer::sum)));
        Predicate<SectorEvidence> known = evidence ->
                evidence.sector() != Sector.INDUSTRY || worksOfCompanies.getOrDefault(evidence.parent(), 0) > 2;

        assertThat(worksOfCompanies).hasSizeBetween(120, 145);
        assertThat(academicOnly(works, known)).isCloseTo(54.0, HALF_A_POINT);
    }

    @Test
    void theInstituteInAbuDhabiAloneIsAPoint() {
        Predicate<SectorEvidence> others =
                evidence -> !evidence.organisation().equals("Inception Institute of Artificial Intelligence");

        assertThat(academicOnly(works("cvpr2019"), others)).isCloseTo(48.6, HALF_A_POINT);
    }

    private List<Set<String>> works(String venue) {
        return venues.works().entrySet().stream()
                .filter(work -> work.getKey().startsWith("paperlists:" + venue + ":"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<String> companies(Collection<String> affiliations) {
        return affiliations.stream()
                .flatMap(affiliation -> Teams.RULES.decide(affiliation).evidence().stream())
                .filter(evidence -> evidence.sector() == Sector.INDUSTRY)
                .map(SectorEvidence::parent)
                .collect(Collectors.toSet());
    }

    private static double academicOnly(List<Set<String>> works, Predicate<SectorEvidence> counts) {
        List<String> known = works.stream()
                .map(work -> Teams.team(work, counts))
                .filter(team -> !team.equals("unknown"))
                .toList();
        return 100.0
                * known.stream().filter(team -> team.equals("academic_only")).count()
                / known.size();
    }
}
