package org.levelfield.extract.concept;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.levelfield.extract.concept.FormCounts.Form;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// Reads the works once and writes where each names which concept, then the concepts themselves.
final class ConceptRows {

    static final String TABLE = "work_concept";

    /// Further forms of one concept that are kept.
    private static final int MOST_FORMS = 12;

    private static final int NO_YEAR = Integer.MAX_VALUE;

    private final ConceptInventory inventory;
    private final ConceptMatcher matcher;
    private final FormCounts forms = new FormCounts();
    private final KindVotes kinds;
    private final TableWriter table;
    private final String[] ids;
    private final int[] works;
    private final int[] firstYears;
    private final int[] lastWorks;
    private int[] found = new int[1 << 8];
    private int finds;
    private int work;

    ConceptRows(ConceptInventory inventory, TableWriter workConcept) {
        this.inventory = inventory;
        matcher = new ConceptMatcher(inventory);
        kinds = new KindVotes(inventory);
        table = workConcept;
        ids = IntStream.range(0, inventory.size()).mapToObj(inventory::id).toArray(String[]::new);
        works = new int[ids.length];
        firstYears = new int[ids.length];
        lastWorks = new int[ids.length];
        Arrays.fill(firstYears, NO_YEAR);
    }

    /// Writes what a work names. In keywords only concepts that the works themselves gave are looked for: a list is
    /// matched in title and abstract.
    void work(WorkText text) {
        work++;
        running(text, text.title(), Place.TITLE);
        running(text, text.abstractText(), Place.ABSTRACT);
        if (!inventory.isGiven()) {
            for (String keyword : text.keywords()) {
                matcher.findWhole(keyword, (concept, acronym, from, to) -> {
                    take(concept);
                    forms.count(concept, acronym, matcher.words(), from, to, false);
                });
            }
            write(text, Place.KEYWORD);
        }
    }

    private void running(WorkText text, String words, Place place) {
        boolean inAbstract = place == Place.ABSTRACT;
        matcher.find(words, (concept, acronym, from, to) -> {
            take(concept);
            forms.count(concept, acronym, matcher.words(), from, to, inAbstract);
            kinds.vote(matcher, concept, from, to);
        });
        write(text, place);
    }

    private void take(int concept) {
        if (finds == found.length) {
            found = Arrays.copyOf(found, 2 * finds);
        }
        found[finds++] = concept;
    }

    private void write(WorkText text, Place place) {
        Arrays.sort(found, 0, finds);
        for (int from = 0; from < finds; ) {
            int to = from;
            while (to < finds && found[to] == found[from]) {
                to++;
            }
            int concept = found[from];
            count(concept, text.year());
            table.row()
                    .text(text.id())
                    .text(ids[concept])
                    .text(place.label())
                    .whole(to - from)
                    .end();
            from = to;
        }
        finds = 0;
    }

    private void count(int concept, @Nullable Integer year) {
        if (lastWorks[concept] != work) {
            lastWorks[concept] = work;
            works[concept]++;
        }
        if (year != null) {
            firstYears[concept] = Math.min(firstYears[concept], year);
        }
    }

    /// Writes the concepts that some work names, in the order of their identifiers, and their forms.
    void finish(Workspace workspace) {
        TableWriter concepts = workspace.writer("concept");
        TableWriter otherForms = workspace.writer("concept_form");
        Seen seen = seen();
        List<Integer> order = seen.inOrder();
        for (int concept : order) {
            seen.write(concept, works[concept], firstYears[concept] == NO_YEAR ? null : firstYears[concept], concepts);
            seen.writeForms(concept, otherForms);
        }
        workspace.note("concepts looked for", ids.length);
        workspace.note("concepts that no work names", ids.length - order.size());
    }

    /// What the works read so far say of the concepts.
    Seen seen() {
        return new Seen(kinds.judge(), forms.byConcept(ids.length));
    }

    /// What the works say of the concepts: their kinds and forms.
    final class Seen {
        private final KindVotes.Judgement[] judgements;
        private final List<List<Form>> written;

        private Seen(KindVotes.Judgement[] judgements, List<List<Form>> written) {
            this.judgements = judgements;
            this.written = written;
        }

        /// The concepts that some work names, in the order of their identifiers.
        List<Integer> inOrder() {
            return IntStream.range(0, ids.length)
                    .filter(concept -> works[concept] > 0)
                    .boxed()
                    .sorted(Comparator.comparing(concept -> ids[concept]))
                    .toList();
        }

        String id(int concept) {
            return ids[concept];
        }

        void write(int concept, int named, @Nullable Integer firstYear, TableWriter table) {
            @Nullable Kind kind = judgements[concept].kind();
            table.row()
                    .text(ids[concept])
                    .text(name(concept))
                    .text(kind == null ? Kind.UNKNOWN : kind.label())
                    .number(Math.round(judgements[concept].confidence() * 1000) / 1000.0)
                    .whole(firstYear)
                    .whole(named)
                    .text(inventory.isGiven() ? "given" : "extracted")
                    .end();
        }

        void writeForms(int concept, TableWriter table) {
            forms(table, ids[concept], name(concept), written.get(concept));
        }

        private String name(int concept) {
            return inventory.name(concept).orElseGet(() -> ConceptName.of(written.get(concept), ids[concept]));
        }
    }

    /// Forms that differ from the name in more than capitals, the usual ones first.
    private static void forms(TableWriter table, String id, String name, List<Form> written) {
        Map<String, Form> distinct = new LinkedHashMap<>();
        written.stream()
                .sorted(Comparator.comparingInt(Form::all).reversed().thenComparing(Form::text))
                .forEach(form -> distinct.merge(
                        form.text().toLowerCase(Locale.ROOT),
                        form,
                        (usual, rarer) -> new Form(
                                usual.concept(),
                                usual.text(),
                                usual.acronym(),
                                usual.running() + rarer.running(),
                                usual.all() + rarer.all())));
        distinct.remove(name.toLowerCase(Locale.ROOT));
        distinct.values().stream()
                .limit(MOST_FORMS)
                .forEach(form -> table.row()
                        .text(id)
                        .text(form.text())
                        .text(form.acronym() ? "acronym" : "written")
                        .whole(form.all())
                        .end());
    }
}
