package org.levelfield.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.ConceptGraphBuilder;
import org.levelfield.text.NearestNames;
import org.levelfield.text.TextWords;

/// The concepts of a field and the graph of which works name them together, as the stages and answers after them use
/// both. A concept's number is its place in the order of identifiers.
public final class StoredConcepts {

    /// Works with other years are left out of the graph: they are misprints.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final TextWords cutting = new TextWords();
    private @Nullable NearestNames nearest;

    /// @param database that shows the tables `concept` and `concept_form`
    public StoredConcepts(Database database) {
        database.stream("select concept_id, name from concept order by concept_id", row -> {
            numbers.put(row.getString(1), ids.size());
            ids.add(row.getString(1));
            names.add(row.getString(2));
        });
        database.stream(
                "select concept_id, form from concept_form where form_type = 'acronym'"
                        + " order by occurrences desc nulls last, concept_id, form",
                row -> forms.putIfAbsent(key(row.getString(2)), number(row.getString(1))));
    }

    public int size() {
        return ids.size();
    }

    public String id(int concept) {
        return ids.get(concept);
    }

    public String name(int concept) {
        return names.get(concept);
    }

    /// The number of a concept by any way to write it: plural, hyphens, capitals, or an acronym that stands for it
    /// alone.
    public OptionalInt find(String written) {
        String key = key(written);
        Integer number = numbers.getOrDefault(key, forms.get(key));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Names of concepts that are like one that is not known, the nearest first.
    public List<String> near(String written, int most) {
        NearestNames index = nearest;
        if (index == null) {
            index = new NearestNames(names);
            nearest = index;
        }
        return index.near(written, most);
    }

    /// The graph of all works that have a year.
    ///
    /// @param keywords whether naming a concept as a keyword counts
    public ConceptGraph graph(Database database, boolean keywords) {
        String where = " where m.year between " + FIRST_YEAR + " and " + LAST_YEAR
                + (keywords ? "" : " and c.place <> 'keyword'");
        String from = " from work_concept c join merged_work m on m.work_id = c.work_id";
        int[] years = database.query("select distinct m.year" + from + where, row -> row.getInt(1)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        ConceptGraphBuilder builder = new ConceptGraphBuilder(size(), years);
        Work work = new Work(builder);
        database.stream(
                "select c.work_id, m.year, n.number" + from
                        + " join (select concept_id, row_number() over (order by concept_id) - 1 as number from concept) n"
                        + " on n.concept_id = c.concept_id" + where + " order by c.work_id",
                row -> work.take(row.getString(1), row.getInt(2), row.getInt(3)));
        work.end();
        return builder.build();
    }

    private int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    private String key(String written) {
        cutting.cut(written);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < cutting.size(); i++) {
            key.append(i == 0 ? "" : "-").append(cutting.folded(i));
        }
        return key.toString();
    }

    /// Gathers the concepts of one work after another.
    private static final class Work {
        private final ConceptGraphBuilder builder;
        private String id = "";
        private int year;
        private int[] named = new int[1 << 8];
        private int count;

        Work(ConceptGraphBuilder builder) {
            this.builder = builder;
        }

        void take(String of, int itsYear, int concept) {
            if (!of.equals(id)) {
                end();
                id = of;
                year = itsYear;
            }
            if (count == named.length) {
                named = Arrays.copyOf(named, 2 * count);
            }
            named[count++] = concept;
        }

        void end() {
            if (count > 1) {
                builder.work(year, named, count);
            }
            count = 0;
        }
    }
}
