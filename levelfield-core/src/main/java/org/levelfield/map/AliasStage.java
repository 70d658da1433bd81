package org.levelfield.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.graph.ConceptGraph;
import org.levelfield.graph.ContextLikeness;
import org.levelfield.store.Database;
import org.levelfield.store.StoredConcepts;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;

/// Other names: concepts that are named in the same contexts, have few words in common and are seldom named together,
/// with what speaks for them being one thing; and what people decided about such pairs.
public final class AliasStage {

    /// Concepts of fewer works have too little context.
    private static final int LEAST_WORKS = 5;

    private static final int LEAST_CONTEXT_WORKS = 20;
    private static final double SMOOTHING = 0.75;
    private static final int CONTEXTS = 150;
    private static final int CANDIDATES = 24;

    /// Works from which on a name counts fully as a candidate.
    private static final double KNOWN_WELL = 20;

    private static final int MUTUAL = 10;
    private static final int KEPT = 15;
    private static final int SHARED_TOLD = 5;

    /// Names that share more of their words than this are variants of one another, no other names.
    private static final double MOST_SHARED_WORDS = 0.6;

    public void run(Workspace workspace) {
        Database database = workspace.database();
        StoredConcepts concepts = new StoredConcepts(database);
        new Search(workspace, concepts).run();
    }

    /// One run over one field.
    private static final class Search {
        private final Workspace workspace;
        private final StoredConcepts concepts;
        private final Database database;
        private final ConceptGraph graph;
        private final int[] works;
        private final int allWorks;
        private final double smoothingScale;
        private final NameWords words;
        private final VenueProfiles venues;
        private final Map<Long, StatedNames.Found> stated;
        private final Map<Long, Boolean> decided;
        private final int[][] communities;
        private final int[][] nearest;
        private final float[] crowding;

        Search(Workspace workspace, StoredConcepts concepts) {
            this.workspace = workspace;
            this.concepts = concepts;
            database = workspace.database();
            graph = concepts.graph(database, true);
            works = MapStage.works(database, concepts);
            allWorks = (int) database.number("select count(distinct work_id) from work_concept");
            smoothingScale = smoothingScale(works, allWorks);
            words = new NameWords(concepts);
            venues = VenueProfiles.read(database, concepts);
            stated = StatedNames.read(database, concepts).pairs();
            decided = NameDecisions.read(workspace, concepts);
            communities = readCommunities();
            nearest = new int[concepts.size()][0];
            crowding = new float[concepts.size()];
        }

        void run() {
            ContextLikeness likeness =
                    ContextLikeness.of(graph, concept -> works[concept] >= LEAST_WORKS, this::worth, CONTEXTS);
            likeness.all(
                    (one, other) -> words.shared(one, other) <= MOST_SHARED_WORDS,
                    other -> 1 - Math.exp(-works[other] / KNOWN_WELL),
                    CANDIDATES,
                    Runtime.getRuntime().availableProcessors(),
                    (concept, found) -> {
                        nearest[concept] = found;
                        crowding[concept] = (float) Arrays.stream(found)
                                .limit(MUTUAL)
                                .mapToDouble(other -> likeness.likeness(concept, other))
                                .average()
                                .orElse(0);
                    });
            long[] directed = directed();
            long[] pairs = Arrays.stream(directed)
                    .filter(pair -> pair >>> 32 < (int) pair)
                    .toArray();
            CitedAcross cited = CitedAcross.count(database, pairs);
            workspace.note("pairs of names considered", pairs.length);
            workspace.note("pairs of names stated in texts", stated.size());
            writeAll(directed, likeness, cited);
        }

        /// How much oftener the context is met than chance would have it, in logarithms, more where that rests on more
        /// works. Contexts count by the power 0.75 of their works (Levy, Goldberg and Dagan, 2015), so that rare ones
        /// do
        /// not rule; those of very few works are none.
        private double worth(int edge, int concept, int context) {
            if (works[context] < LEAST_CONTEXT_WORKS) {
                return 0;
            }
            double joint = graph.weight(edge);
            double expected = (double) works[concept] * Math.pow(works[context], SMOOTHING) * smoothingScale;
            return Math.max(0, Math.log(joint / expected)) * Math.log1p(joint);
        }

        /// What makes smoothed counts of all concepts add up to what the counts themselves do, by work.
        private static double smoothingScale(int[] works, int allWorks) {
            double plain = 0;
            double smoothed = 0;
            for (int each : works) {
                plain += each;
                smoothed += Math.pow(each, SMOOTHING);
            }
            return plain / Math.max(1, smoothed) / Math.max(1, allWorks);
        }

        /// The nearest of all concepts, and the pairs that a text or a person names, in both directions: the asking
        /// concept above, the other below, ascending.
        private long[] directed() {
            long[] directed = new long
                    [2 * (Arrays.stream(nearest).mapToInt(each -> each.length).sum() + stated.size() + decided.size())];
            int at = 0;
            for (int concept = 0; concept < nearest.length; concept++) {
                for (int other : nearest[concept]) {
                    directed[at++] = (long) concept << 32 | other;
                    directed[at++] = (long) other << 32 | concept;
                }
            }
            for (Map<Long, ?> given : List.of(stated, decided)) {
                for (long pair : given.keySet()) {
                    directed[at++] = pair;
                    directed[at++] = pair << 32 | pair >>> 32;
                }
            }
            return Arrays.stream(directed).sorted().distinct().toArray();
        }

        private void writeAll(long[] directed, ContextLikeness likeness, CitedAcross cited) {
            int from = 0;
            while (from < directed.length) {
                int concept = (int) (directed[from] >>> 32);
                List<Integer> candidates = new ArrayList<>();
                while (from < directed.length && (int) (directed[from] >>> 32) == concept) {
                    candidates.add((int) directed[from++]);
                }
                write(concept, candidates, likeness, cited);
            }
        }

        private record Alias(int other, AliasEvidence evidence) {}

        private void write(int concept, List<Integer> candidates, ContextLikeness likeness, CitedAcross cited) {
            List<Alias> aliases = candidates.stream()
                    .filter(other -> known(concept, other) || words.shared(concept, other) <= MOST_SHARED_WORDS)
                    .map(other -> new Alias(other, evidence(concept, other, likeness, cited)))
                    .sorted(Comparator.<Alias>comparingDouble(alias -> -rank(concept, alias))
                            .thenComparingInt(Alias::other))
                    .limit(KEPT)
                    .toList();
            for (int i = 0; i < aliases.size(); i++) {
                row(concept, i + 1, aliases.get(i), likeness);
            }
        }

        private boolean known(int concept, int other) {
            return decided.containsKey(StatedNames.pair(concept, other));
        }

        /// What people confirmed goes first, what they rejected last.
        private double rank(int concept, Alias alias) {
            Boolean same = decided.get(StatedNames.pair(concept, alias.other));
            return same == null ? alias.evidence.likeness() : same ? 1000 : -1000;
        }

        private AliasEvidence evidence(int one, int other, ContextLikeness likeness, CitedAcross cited) {
            int edge = graph.edgeBetween(one, other);
            StatedNames.Found said = stated.get(StatedNames.pair(one, other));
            int apart = 0;
            for (int[] level : communities) {
                apart += level[one] == level[other] ? 0 : 1;
            }
            double context = likeness.likeness(one, other);
            return new AliasEvidence(
                    context,
                    context - (crowding[one] + crowding[other]) / 2,
                    among(nearest[one], other) && among(nearest[other], one),
                    edge < 0 ? 0 : graph.weight(edge),
                    Math.min(works[one], works[other]),
                    works[other],
                    (double) works[one] * works[other] / Math.max(1, allWorks),
                    venues.likeness(one, other),
                    apart,
                    said == null ? 0 : said.texts(),
                    cited.of(one, other),
                    words.initials(one, other));
        }

        private static boolean among(int[] nearest, int other) {
            return Arrays.stream(nearest).limit(MUTUAL).anyMatch(each -> each == other);
        }

        private void row(int concept, int rank, Alias alias, ContextLikeness likeness) {
            AliasEvidence evidence = alias.evidence;
            long pair = StatedNames.pair(concept, alias.other);
            StatedNames.Found said = stated.get(pair);
            Boolean same = decided.get(pair);
            String shared = Arrays.stream(likeness.shared(concept, alias.other, SHARED_TOLD))
                    .mapToObj(concepts::name)
                    .collect(Collectors.joining("; "));
            TableWriter table = workspace.writer("concept_alias").row();
            table.text(concepts.id(concept))
                    .text(concepts.id(alias.other))
                    .whole(rank)
                    .number(same == null ? evidence.confidence() : same ? 1.0 : 0.0)
                    .number(evidence.context())
                    .text(shared)
                    .whole(evidence.joint())
                    .number(evidence.chance())
                    .number(evidence.venues())
                    .whole(evidence.communitiesDiffer())
                    .whole(evidence.stated())
                    .text(said == null ? null : said.work())
                    .whole(evidence.citations())
                    .text(same == null ? null : same ? "confirmed" : "rejected")
                    .end();
        }

        private int[][] readCommunities() {
            int[][] read = new int[Level.values().length][concepts.size()];
            Map<String, Integer> numbers = new HashMap<>();
            database.stream(
                    "select n.number, c.level, c.community_id from concept_community c"
                            + " join (select concept_id, row_number() over (order by concept_id) - 1 as number from concept) n"
                            + " on n.concept_id = c.concept_id order by n.number, c.level",
                    row -> read[row.getInt(2) - 1][row.getInt(1)] =
                            numbers.computeIfAbsent(row.getString(3), id -> 1 + numbers.size()));
            return read;
        }
    }
}
