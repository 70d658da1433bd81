package org.levelfield.measure.literature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.levelfield.graph.CitationGraph;
import org.levelfield.graph.CitationGraphBuilder;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoredTitles;
import org.levelfield.text.Hash64;
import org.levelfield.text.TitleKey;

/// A field's works as the search for related ones sees them: citations, titles and authors. A work's number is that of
/// [StoredTitles].
public final class Literature {

    private final StoredTitles titles;
    private final CitationGraph graph;
    private final int[] nodes;
    private final Map<Integer, int[]> worksOfAuthor = new HashMap<>();
    private final int[][] authors;

    private Literature(StoredTitles titles, CitationGraph graph) {
        this.titles = titles;
        this.graph = graph;
        nodes = new int[graph.nodes()];
        for (int node = 0; node < nodes.length; node++) {
            nodes[graph.label(node)] = node;
        }
        authors = new int[titles.size()][];
        Arrays.fill(authors, new int[0]);
    }

    /// @param database that shows the tables `merged_work`, `work_merge`, `citation` and `authorship`
    public static Literature read(Database database, StoredTitles titles) {
        int[] years = IntStream.range(0, titles.size())
                .map(work -> titles.year(work) == StoredTitles.NO_YEAR ? CitationGraph.NO_YEAR : titles.year(work))
                .toArray();
        CitationGraphBuilder builder = new CitationGraphBuilder(years);
        database.stream(
                SqlResource.text("stages/literature/citations"),
                row -> builder.cite(titles.number(row.getString(1)), titles.number(row.getString(2))));
        Literature literature = new Literature(titles, builder.build());
        Map<Integer, IntStream.Builder> byAuthor = new HashMap<>();
        database.stream(SqlResource.text("stages/literature/authors"), row -> {
            int work = titles.number(row.getString(1));
            int[] keys = keys(row.getString(2).split("\\|"));
            literature.authors[work] = keys;
            for (int key : keys) {
                byAuthor.computeIfAbsent(key, each -> IntStream.builder()).add(work);
            }
        });
        byAuthor.forEach(
                (key, works) -> literature.worksOfAuthor.put(key, works.build().toArray()));
        return literature;
    }

    /// Family name and first initial of each author, hashed; sorted, distinct.
    public static int[] keys(String[] names) {
        return Arrays.stream(names)
                .map(TitleKey::words)
                .filter(words -> words.length() > 1)
                .mapToInt(words -> (int) Hash64.of(words.substring(words.lastIndexOf(' ') + 1) + " " + words.charAt(0)))
                .sorted()
                .distinct()
                .toArray();
    }

    public StoredTitles titles() {
        return titles;
    }

    public CitationGraph graph() {
        return graph;
    }

    /// The graph's node of a work.
    int node(int work) {
        return nodes[work];
    }

    /// Whether the work cites or is cited within the field.
    public boolean isLinked(int work) {
        return graph.referenceCount(nodes[work]) + graph.citerCount(nodes[work]) > 0;
    }

    /// The authors of a work that cites or is cited; of others none are kept.
    public int[] authors(int work) {
        return authors[work];
    }

    int[] worksOf(int author) {
        return worksOfAuthor.getOrDefault(author, new int[0]);
    }

    /// The works that a work cites, as far as the field has them.
    public int[] references(int work) {
        int node = nodes[work];
        int from = graph.referencesFrom(node);
        return IntStream.range(from, from + graph.referenceCount(node))
                .map(place -> graph.label(graph.reference(place)))
                .toArray();
    }
}
