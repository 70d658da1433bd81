package org.levelfield.measure.novelty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.levelfield.graph.Bursts;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// The bursts of concepts: a year is a batch, the works that name any concept are what there is, those that name this
/// one
/// what is relevant.
final class ConceptBursts {

    /// J. Kleinberg's own choice of scaling and price, with the one level of bursts that is easily read.
    private static final Bursts BURSTS = new Bursts(2, 2, 1);

    /// A concept of fewer works makes bursts of one or two works.
    private static final int LEAST_WORKS = 10;

    private ConceptBursts() {}

    static void write(Workspace workspace, NewConcepts concepts) {
        TableWriter table = workspace.writer("concept_burst");
        int[] ofWorks = concepts.years();
        int[] years = Arrays.stream(ofWorks).distinct().toArray();
        int[] all = new int[years.length];
        List<int[]> counts = new ArrayList<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            counts.add(new int[0]);
        }
        for (int work = 0; work < ofWorks.length; work++) {
            int year = Arrays.binarySearch(years, ofWorks[work]);
            int[] own = concepts.of(work);
            all[year] += own.length > 0 ? 1 : 0;
            for (int concept : own) {
                if (counts.get(concept).length == 0) {
                    counts.set(concept, new int[years.length]);
                }
                counts.get(concept)[year]++;
            }
        }
        for (int concept = 0; concept < concepts.size(); concept++) {
            int[] relevant = counts.get(concept);
            if (Arrays.stream(relevant).sum() < LEAST_WORKS) {
                continue;
            }
            for (Bursts.Burst burst : BURSTS.of(relevant, all)) {
                table.row()
                        .text(concepts.id(concept))
                        .whole(years[burst.from()])
                        .whole(years[burst.to()])
                        .whole(Arrays.stream(relevant, burst.from(), burst.to() + 1)
                                .sum())
                        .number(burst.weight())
                        .end();
            }
        }
    }
}
