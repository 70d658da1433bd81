package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Disruption on eight works counted by hand, and against the definition word by word on random graphs.
final class DisruptionTest {

    private static final int GRAPHS = 1000;

    /// The focal work 2 of 2010 cites 0 and 1. Later: 3 and 4 cite 2 alone, 5 cites 2 and 0, 6 cites 1 alone and 7, of
    /// 2016,
    /// cites 0 alone.
    private static final GivenGraph EIGHT = GivenGraph.of(
            List.of(2000, 2001, 2010, 2011, 2012, 2013, 2014, 2016),
            new int[] {2, 0, 2, 1, 3, 2, 4, 2, 5, 2, 5, 0, 6, 1, 7, 0});

    @Test
    void eightWorksByHand() {
        Disruption disruption = Disruption.of(EIGHT.built(), 5, 1);
        Disruption.Tally later = disruption.later();
        assertThat(List.of(later.alone(2), later.along(2), later.past(2))).containsExactly(2, 1, 2);
        assertThat(later.index(2)).isEqualTo((2 - 1) / 5.0);
        assertThat(later.indexWithoutPast(2)).isEqualTo((2 - 1) / 3.0);
        // 2016 is the sixth year: without 7
        assertThat(disruption.windowed().index(2)).isEqualTo((2 - 1) / 4.0);
    }

    @Test
    void theFocalWorkIsNotAmongThoseWhoPassItBy() {
        // 1 cites 0 and is cited by 2 and 3, of which 3 cites 0 too, as does 4: (1 - 1) / 3, and with 1 itself it were
        // over 4
        GivenGraph graph = GivenGraph.of(List.of(2000, 2001, 2002, 2002, 2002), 1, 0, 2, 1, 3, 1, 3, 0, 4, 0);
        Disruption.Tally later = Disruption.of(graph.built(), 5, 1).later();
        assertThat(List.of(later.alone(1), later.along(1), later.past(1))).containsExactly(1, 1, 1);
    }

    @Test
    void whoIsOfTheSameYearIsNotLater() {
        GivenGraph graph = GivenGraph.of(List.of(2000, 2001, 2001, 2002), 1, 0, 2, 1, 2, 0, 3, 1);
        Disruption.Tally later = Disruption.of(graph.built(), 5, 1).later();
        assertThat(List.of(later.alone(1), later.along(1), later.past(1))).containsExactly(1, 0, 0);
    }

    @Test
    void likeTheDefinitionOnRandomGraphs() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            GivenGraph given = GivenGraph.random(seed);
            int window = 1 + (int) (seed % 7);
            compare(given, window, "seed " + seed);
        }
    }

    @Test
    void likeTheDefinitionWhereListsAreRowsOfBits() {
        // 2,000 works of which a few are cited by very many
        List<Integer> years = new ArrayList<>();
        List<GivenGraph.Edge> edges = new ArrayList<>();
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 2000; i++) {
            years.add(2000 + i / 150);
            for (int k = random.nextInt(5); k > 0 && i > 0; k--) {
                int hub = random.nextInt(12);
                edges.add(new GivenGraph.Edge(i, random.nextBoolean() ? Math.min(hub, i - 1) : random.nextInt(i)));
            }
        }
        compare(new GivenGraph(years, edges), 5, "hubs");
    }

    @Test
    void theSameByAnyNumberOfThreads() {
        List<Integer> years =
                IntStream.range(0, 5000).mapToObj(i -> 1990 + i / 300).toList();
        List<GivenGraph.Edge> edges = new ArrayList<>();
        java.util.Random random = new java.util.Random(8);
        for (int i = 1; i < 5000; i++) {
            for (int k = 0; k < 6; k++) {
                edges.add(new GivenGraph.Edge(i, (int) (i * Math.pow(random.nextDouble(), 2))));
            }
        }
        CitationGraph graph = new GivenGraph(years, edges).built();
        Disruption one = Disruption.of(graph, 5, 1);
        Disruption three = Disruption.of(graph, 5, 3);
        for (int node = 0; node < graph.nodes(); node++) {
            assertThat(tally(three.later(), node)).isEqualTo(tally(one.later(), node));
            assertThat(tally(three.windowed(), node)).isEqualTo(tally(one.windowed(), node));
        }
    }

    private static void compare(GivenGraph given, int window, String what) {
        CitationGraph graph = given.built();
        Disruption disruption = Disruption.of(graph, window, 2);
        SoftAssertions all = new SoftAssertions();
        for (int node = 0; node < graph.nodes(); node++) {
            int label = graph.label(node);
            all.assertThat(tally(disruption.later(), node))
                    .as("%s, work %d, all later years", what, label)
                    .isEqualTo(slow(given, label, Integer.MAX_VALUE));
            all.assertThat(tally(disruption.windowed(), node))
                    .as("%s, work %d, %d years", what, label, window)
                    .isEqualTo(slow(given, label, window));
        }
        all.assertAll();
    }

    private static List<Integer> tally(Disruption.Tally tally, int node) {
        return List.of(tally.alone(node), tally.along(node), tally.past(node));
    }

    /// The definition, word by word.
    private static List<Integer> slow(GivenGraph given, int focus, int window) {
        Set<Integer> references = given.references(focus);
        if (references.isEmpty() || !given.hasYear(focus)) {
            return List.of(0, 0, 0);
        }
        Set<Integer> citersOfReferences = new HashSet<>();
        references.forEach(reference -> citersOfReferences.addAll(given.citers(reference)));
        Set<Integer> citers = given.citers(focus);
        int alone = 0;
        int along = 0;
        int past = 0;
        for (int other = 0; other < given.nodes(); other++) {
            long after = (long) given.years().get(other) - given.years().get(focus);
            if (!given.hasYear(other) || after < 1 || after > window) {
                continue;
            }
            boolean cites = citers.contains(other);
            boolean citesReference = citersOfReferences.contains(other);
            alone += cites && !citesReference ? 1 : 0;
            along += cites && citesReference ? 1 : 0;
            past += !cites && citesReference ? 1 : 0;
        }
        return List.of(alone, along, past);
    }
}
