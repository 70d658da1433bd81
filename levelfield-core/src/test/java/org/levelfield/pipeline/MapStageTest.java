package org.levelfield.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map of small fields, built from given concepts.
final class MapStageTest {

    private static final List<String> LEFT = List.of("kriging", "variogram", "drill hole", "ore body", "soil sample");
    private static final List<String> RIGHT = List.of("parser", "grammar", "treebank", "syntax tree", "lexicon");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tenWorksOfTwoKindsMakeTwoCommunities() throws IOException {
        Workshop workshop = new Workshop(folder);
        build(workshop, works(5));

        assertThat(workshop.ask("select count(*) from community where level = 1"))
                .containsExactly("2");
        assertThat(workshop.ask("select count(distinct community_id) from concept_community where level = 1"
                        + " and concept_id in ('kriging', 'variogram', 'drill-hole')"))
                .containsExactly("1");
        assertThat(workshop.ask("select count(*) from concept_map")).containsExactly("10");
        assertThat(workshop.ask("select sum(works) from concept_year where concept_id = 'kriging'"))
                .containsExactly("4");
    }

    @Test
    void theSameWorksGiveTheSameMapAndOneMoreKeepsIt() throws IOException {
        Workshop one = new Workshop(folder, folder.resolve("one"));
        Workshop other = new Workshop(folder, folder.resolve("other"));
        List<GivenWork> works = works(30);
        build(one, works);
        build(other, works);
        String places = "select concept_id, x, y from concept_map order by concept_id";
        String communities = "select concept_id, community_id from concept_community order by concept_id, level";
        assertThat(one.ask(places)).isEqualTo(other.ask(places));
        assertThat(one.ask(communities)).isEqualTo(other.ask(communities));

        List<String> placesBefore = one.ask(places);
        List<String> communitiesBefore = one.ask(communities);
        List<String> labels = one.ask("select community_id, label from community order by community_id");
        works.add(new GivenWork("w:new", "Kriging and variogram").year(2020));
        build(one, works);
        assertThat(one.ask("select sum(works) from concept_year"))
                .isNotEqualTo(other.ask("select sum(works) from concept_year"));
        assertThat(one.ask(places)).isEqualTo(placesBefore);
        assertThat(one.ask(communities)).isEqualTo(communitiesBefore);
        assertThat(one.ask("select community_id, label from community order by community_id"))
                .isEqualTo(labels);
    }

    @Test
    void aFieldWithoutPairsHasNoMap() throws IOException {
        Workshop workshop = new Workshop(folder);
        build(
                workshop,
                List.of(new GivenWork("w:1", "Kriging").year(2000), new GivenWork("w:2", "Nothing").year(2001)));
        for (String table : List.of("concept_map", "community", "concept_community", "concept_alias")) {
            assertThat(workshop.ask("select count(*) from " + table)).as(table).containsExactly("0");
        }
    }

    @Test
    void decisionsOfPeopleGoFirstAndUnusableOnesAreTold() throws IOException {
        Workshop workshop = new Workshop(folder);
        Path decisions = workshop.file("decisions.csv", """
                name,other_name,same,reason
                kriging,parser,yes,for the test
                grammar,lexicon,no,not at all
                kriging,unheard of,yes,why
                variogram,parser,perhaps,why
                soil sample,parser,,
                """);
        Path list = list(workshop);
        workshop.build(0.5, Optional.of(list), input(workshop, works(40)), decisions);
        assertThat(workshop.ask("select name, other_name, same from name_decision order by name, other_name"))
                .containsExactly("grammar|lexicon|false", "kriging|parser|true", "kriging|unheard of|true");
        assertThat(workshop.ask("select rank, confidence, decision from concept_alias where concept_id = 'kriging'"
                        + " and other_id = 'parser'"))
                .containsExactly("1|1.0|confirmed");
        assertThat(workshop.ask("select confidence, decision from concept_alias where concept_id = 'grammar'"
                        + " and other_id = 'lexicon'"))
                .containsExactly("0.0|rejected");
        assertThat(workshop.ask("select reason from reject order by reason"))
                .containsExactly("not-filled", "unknown-decision");
    }

    private static List<GivenWork> works(int ofEachKind) {
        List<GivenWork> works = new ArrayList<>();
        for (int i = 0; i < ofEachKind; i++) {
            works.add(new GivenWork("l:" + i, named(LEFT, i)).year(2010 + i % 10));
            works.add(new GivenWork("r:" + i, named(RIGHT, i)).year(2010 + i % 10));
        }
        return works;
    }

    /// All but one of the names.
    private static String named(List<String> names, int left) {
        List<String> some = new ArrayList<>(names);
        some.remove(left % names.size());
        return "Number " + left + " on " + String.join(" with ", some);
    }

    private void build(Workshop workshop, List<GivenWork> works) throws IOException {
        workshop.build(0.5, Optional.of(list(workshop)), input(workshop, works));
    }

    private static Path input(Workshop workshop, List<GivenWork> works) throws IOException {
        return workshop.file("works.jsonl", works.toArray(GivenWork[]::new));
    }

    private Path list(Workshop workshop) throws IOException {
        Path list = workshop.file("list.txt", String.join("\n", LEFT) + "\n" + String.join("\n", RIGHT) + "\n");
        assertThat(Files.size(list)).isPositive();
        return list;
    }
}
