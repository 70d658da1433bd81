package org.levelfield.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConceptGraphTest {

    /// 2001: 0 1 2; 2003: 0 1; 2005: 1 3, and 0 1 twice. Concept 4 is alone.
    private static ConceptGraph worked() {
        ConceptGraphBuilder builder = new ConceptGraphBuilder(5, new int[] {2005, 2001, 2003, 2001});
        builder.work(2005, new int[] {3, 1}, 2);
        builder.work(2001, new int[] {2, 0, 1, 0}, 4);
        builder.work(2005, new int[] {0, 1, 9}, 2);
        builder.work(2003, new int[] {1, 0}, 2);
        builder.work(2005, new int[] {1, 0}, 2);
        builder.work(2005, new int[] {4}, 1);
        return builder.build();
    }

    @Test
    void workedByHand() {
        ConceptGraph graph = worked();

        assertThat(graph.concepts()).isEqualTo(5);
        assertThat(graph.edges()).isEqualTo(4); // 01 02 12 13
        int edge = graph.edgeBetween(1, 0);
        assertThat(graph.firstYear(edge)).isEqualTo(2001);
        assertThat(graph.weight(edge)).isEqualTo(4); // one, one and two
        assertThat(graph.weight(edge, 2000)).isZero();
        assertThat(graph.weight(edge, 2001)).isEqualTo(1);
        assertThat(graph.weight(edge, 2004)).isEqualTo(2);
        assertThat(graph.worksIn(edge, 2005)).isEqualTo(2);
        assertThat(graph.edgeBetween(0, 3)).isEqualTo(-1);
        assertThat(graph.edgeBetween(4, 4)).isEqualTo(-1);
        assertThat(neighbours(graph, 1, 2004)).containsExactly(0, 2);
        assertThat(neighbours(graph, 1, 2005)).containsExactly(0, 2, 3);
        assertThat(graph.degree(4, 2005)).isZero();
        assertThat(graph.degree(0, 2000)).isZero();
    }

    @Test
    void theOrderOfWorksDoesNotCount() {
        ConceptGraphBuilder turned = new ConceptGraphBuilder(5, new int[] {2001, 2003, 2005});
        turned.work(2005, new int[] {1, 0}, 2);
        turned.work(2003, new int[] {1, 0}, 2);
        turned.work(2005, new int[] {0, 1}, 2);
        turned.work(2001, new int[] {0, 1, 2}, 3);
        turned.work(2005, new int[] {1, 3}, 2);
        ConceptGraph other = turned.build();
        ConceptGraph graph = worked();
        for (int place = 0; place < 2 * graph.edges(); place++) {
            assertThat(other.neighbour(place)).isEqualTo(graph.neighbour(place));
            assertThat(other.weight(other.edge(place), 2003)).isEqualTo(graph.weight(graph.edge(place), 2003));
        }
    }

    @Test
    void emptyAndRefused() {
        assertThat(new ConceptGraphBuilder(3, new int[0]).build().edges()).isZero();
        ConceptGraphBuilder builder = new ConceptGraphBuilder(3, new int[] {2000});
        assertThatThrownBy(() -> builder.work(1999, new int[] {0, 1}, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new ConceptGraphBuilder(1, IntStream.range(0, 600).toArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheSlowTwin(long seed) {
        Random random = new Random(seed);
        int concepts = 2 + random.nextInt(12);
        int[][][] works = new int[random.nextInt(40)][][];
        ConceptGraphBuilder builder =
                new ConceptGraphBuilder(concepts, IntStream.range(1990, 2000).toArray());
        for (int i = 0; i < works.length; i++) {
            int[] year = {1990 + random.nextInt(10)};
            works[i] = new int[][] {
                year, random.ints(random.nextInt(5), 0, concepts).toArray()
            };
            builder.work(year[0], works[i][1], works[i][1].length);
        }
        ConceptGraph graph = builder.build();
        for (int until = 1989; until <= 2000; until++) {
            for (int one = 0; one < concepts; one++) {
                TreeSet<Integer> expected = new TreeSet<>();
                for (int other = 0; other < concepts; other++) {
                    int together = together(works, one, other, until);
                    int edge = graph.edgeBetween(one, other);
                    assertThat(edge < 0 ? 0 : graph.weight(edge, until)).isEqualTo(together);
                    if (together > 0) {
                        expected.add(other);
                    }
                }
                assertThat(neighbours(graph, one, until)).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static int together(int[][][] works, int one, int other, int until) {
        int together = 0;
        for (int[][] work : works) {
            boolean both = one != other
                    && IntStream.of(work[1]).anyMatch(named -> named == one)
                    && IntStream.of(work[1]).anyMatch(named -> named == other);
            together += both && work[0][0] <= until ? 1 : 0;
        }
        return together;
    }

    private static Iterable<Integer> neighbours(ConceptGraph graph, int concept, int until) {
        return IntStream.range(graph.from(concept), graph.to(concept, until))
                .mapToObj(graph::neighbour)
                .toList();
    }
}
