package org.levelfield.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Features of pairs of concepts at a [Snapshot]: what each of the two is (the one with more works first), what they
/// have
/// in common, and what the factors of the graph say. All are finite; counts are logarithms of one more.
final class PairFeatures {

    private static final int DIMENSIONS = 48;

    /// Halvings after which the groups of like works are taken: 32, 256 and 2,048 groups.
    private static final int[] DEPTHS = {5, 8, 11};

    /// Halvings begun from other works: the mean over several is smoother than one.
    private static final int FORESTS = 2;

    private static final int GROUP_YEARS = 5;
    private static final int LATE_YEARS = 2;
    private static final long SEED = 11;

    /// Pairs that one thread takes at a time, in the order of their first concept.
    private static final int PIECE = 8_192;

    /// Features of each concept of a pair; a row begins with two times as many.
    private static final int OWN = 17;

    private static final List<String> PAIR_NAMES = List.of(
            "expected_joint",
            "expected_joint_recent",
            "attachment",
            "attachment_recent",
            "common",
            "resource_allocation",
            "adamic_adar",
            "jaccard",
            "cosine",
            "hub_promoted",
            "common_over_expected",
            "weighted_allocation",
            "recent_allocation",
            "recent_common",
            "best_bridge",
            "relatives_low",
            "relatives_high",
            "relatives_share_low",
            "relatives_share_high",
            "common_persons",
            "person_expected",
            "name_likeness",
            "venue_expected",
            "venue_over_even",
            "venue_expected_last",
            "group_expected_wide",
            "group_expected_middle",
            "group_expected_narrow",
            "group_over_even",
            "spectral_one",
            "spectral_three",
            "spectral_cosine",
            "ppmi_one",
            "ppmi_cosine",
            "recent_one",
            "recent_cosine",
            "narrow_more",
            "narrow_less",
            "context_product",
            "context_cosine",
            "late_context_product",
            "late_context_cosine");

    private final Snapshot at;
    private final NameLikeness likeness;
    private final VenueShares venues;
    private final VenueShares venuesLately;
    private final VenueShares wide;
    private final VenueShares[] middle;
    private final VenueShares[] narrow;
    private final ContextMeans contexts;
    private final ContextMeans lateContexts;
    private final PersonShares persons;
    private final Factors spectral;
    private final Factors ppmi;
    private final Factors recent;
    private final float[][] own;
    private final double present;

    PairFeatures(ConceptHistory history, Snapshot at) {
        this.at = at;
        int until = at.until;
        likeness = new NameLikeness(history, at);
        venues = new VenueShares(history, until, 5);
        venuesLately = new VenueShares(history, until, 1);
        persons = new PersonShares(history, until);
        FactorCells cells = new FactorCells(at);
        spectral = Factors.of(at, cells.normalised(), DIMENSIONS, SEED);
        ppmi = Factors.of(at, cells.information(), DIMENSIONS, SEED + 1);
        recent = Factors.of(at, cells.recentInformation(), DIMENSIONS, SEED + 2);
        WorkVectors works = new WorkVectors(history, at, ppmi, GROUP_YEARS);
        contexts = new ContextMeans(history, at, works, GROUP_YEARS);
        lateContexts = new ContextMeans(history, at, works, LATE_YEARS);
        WorkClusters[] forests = IntStream.range(0, FORESTS)
                .mapToObj(forest -> new WorkClusters(history, works, DEPTHS, SEED + 100L * forest))
                .toArray(WorkClusters[]::new);
        wide = new VenueShares(history, until, GROUP_YEARS, work -> forests[0].group(0, work));
        middle = shares(history, until, forests, 1);
        narrow = shares(history, until, forests, 2);
        present = at.presentConcepts().length;
        own = new float[at.concepts][];
        IntStream.range(0, at.concepts).parallel().forEach(concept -> own[concept] = own(concept));
    }

    private static VenueShares[] shares(ConceptHistory history, int until, WorkClusters[] forests, int depth) {
        return Stream.of(forests)
                .parallel()
                .map(forest -> new VenueShares(history, until, GROUP_YEARS, work -> forest.group(depth, work)))
                .toArray(VenueShares[]::new);
    }

    private static double expected(VenueShares[] forests, int one, int other) {
        double sum = 0;
        for (VenueShares forest : forests) {
            sum += forest.expected(one, other);
        }
        return sum / forests.length;
    }

    Snapshot snapshot() {
        return at;
    }

    /// The names of the features, in the order of a row.
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String which : List.of("more", "less")) {
            for (String name : ConceptFeatures.NAMES) {
                names.add(name + "_" + which);
            }
        }
        names.addAll(PAIR_NAMES);
        return List.copyOf(names);
    }

    private float[] own(int concept) {
        return ConceptFeatures.of(at, likeness, venues, concept);
    }

    /// A row for each pair, in the order given.
    float[][] rows(Pairs pairs) {
        float[][] rows = new float[pairs.size()][];
        int[] heads = new int[pairs.size()];
        int[] tails = new int[pairs.size()];
        for (int i = 0; i < heads.length; i++) {
            boolean swap = at.degrees[pairs.ones()[i]] < at.degrees[pairs.others()[i]];
            heads[i] = swap ? pairs.others()[i] : pairs.ones()[i];
            tails[i] = swap ? pairs.ones()[i] : pairs.others()[i];
        }
        int[] order = pairs.grouped(heads, tails);
        IntStream.range(0, (order.length + PIECE - 1) / PIECE).parallel().forEach(piece -> {
            Meeting meeting = new Meeting(at, likeness, persons);
            for (int i = piece * PIECE; i < Math.min(order.length, (piece + 1) * PIECE); i++) {
                int pair = order[i];
                meeting.meet(heads[pair], tails[pair]);
                rows[pair] = row(meeting, heads[pair], tails[pair]);
            }
        });
        return rows;
    }

    private float[] row(Meeting meeting, int head, int tail) {
        boolean swap = at.works[head] < at.works[tail] || (at.works[head] == at.works[tail] && head > tail);
        int more = swap ? tail : head;
        int less = swap ? head : tail;
        float[] row = new float[2 * OWN + PAIR_NAMES.size()];
        System.arraycopy(own[more], 0, row, 0, OWN);
        System.arraycopy(own[less], 0, row, OWN, OWN);
        int k = 2 * OWN;
        double joint = (double) at.works[more] * at.works[less] / Math.max(1, at.totalWorks);
        double lately = ((double) at.lately[2][more] + 0.3) * (at.lately[2][less] + 0.3);
        double degrees = (double) at.degrees[more] * at.degrees[less];
        row[k++] = log(1e-6 + joint);
        row[k++] = log(lately);
        row[k++] = log(1 + degrees);
        row[k++] = log((1.0 + at.met[2][more]) * (1.0 + at.met[2][less]));
        k = meeting.put(row, k, present);
        double expected = venues.expected(more, less);
        row[k++] = (float) likeness.between(more, less);
        row[k++] = log(1e-4 + expected);
        row[k++] = log((1e-2 + expected) / (1e-2 + joint));
        row[k++] = log(1e-4 + venuesLately.expected(more, less));
        double near = expected(narrow, more, less);
        row[k++] = log(1e-4 + wide.expected(more, less));
        row[k++] = log(1e-4 + expected(middle, more, less));
        row[k++] = log(1e-4 + near);
        row[k++] = log(
                (1e-2 + near) / (1e-2 + (double) at.lately[3][more] * at.lately[3][less] / Math.max(1, at.totalWorks)));
        double root = Math.sqrt(degrees);
        double direct = spectral.at(more, less, 1);
        row[k++] = (float) (direct * root);
        row[k++] = (float) (spectral.at(more, less, 3) * root);
        row[k++] = (float) spectral.cosine(more, less);
        row[k++] = (float) ppmi.at(more, less, 1);
        row[k++] = (float) ppmi.cosine(more, less);
        row[k++] = (float) recent.at(more, less, 1);
        row[k++] = (float) recent.cosine(more, less);
        row[k++] = contexts.narrowness(more);
        row[k++] = contexts.narrowness(less);
        row[k++] = (float) contexts.product(more, less);
        row[k++] = (float) contexts.cosine(more, less);
        row[k++] = (float) lateContexts.product(more, less);
        row[k] = (float) lateContexts.cosine(more, less);
        return row;
    }

    static float log(double value) {
        return (float) Math.log(value);
    }
}
