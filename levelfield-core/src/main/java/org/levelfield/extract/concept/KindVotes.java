package org.levelfield.extract.concept;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.CsvResource;
import org.levelfield.text.PluralFolding;
import org.levelfield.text.TextWords.Joint;
import org.levelfield.text.WordIds;

/// Of which kind each concept is, by two witnesses: its head, which is its last word, and the words before and behind
/// it
/// in the texts. The first comes from the table `extract/concept/heads.csv` as a distribution over kinds. Of the
/// second,
/// each context of `extract/concept/contexts.csv` speaks for one kind; their counts are damped, since contexts of one
/// concept repeat each other.
///
/// A concept whose head the table does not have is taken to be of none of the kinds, unless its contexts say so often:
/// tools, organisms and places are concepts as well.
final class KindVotes {

    private static final List<Kind> ALL = List.of(Kind.values());
    private static final int KINDS = ALL.size();

    /// How much likelier a context is with a concept of its kind than with another.
    private static final double CONTEXT_ODDS = 3;

    /// What a share leaves to kinds that the table does not name, each.
    private static final double LEAST_SHARE = 0.03;

    /// The weight of "no kind at all" beside the shares of a head that the table has: they add to less than one.
    private static final double NO_KIND_OF_KNOWN_HEAD = 0.1;

    /// Kinds, and none of them, of a concept whose head the table does not have.
    private static final double[] UNKNOWN_HEAD = {0.08, 0.08, 0.08, 0.08, 0.08, 0.6};

    /// Below this the kind is not told.
    private static final double TOLD = 0.4;

    /// @param kind absent where nothing speaks clearly
    record Judgement(@Nullable Kind kind, double confidence) {}

    private final ConceptInventory inventory;
    private final int[] before;
    private final int[] after;
    private final double[][] heads;
    private final int[] votes;

    /// Puts the words of contexts among those that are looked up, before texts are read.
    static void learnWords(WordIds words) {
        CsvResource.rows("extract/concept/contexts.csv").forEach(row -> words.add(PluralFolding.of(row.get("word"))));
    }

    KindVotes(ConceptInventory inventory) {
        this.inventory = inventory;
        WordIds words = inventory.words();
        before = new int[words.size()];
        after = new int[words.size()];
        heads = new double[words.size()][];
        votes = new int[KINDS * inventory.size()];
        for (CSVRecord row : CsvResource.rows("extract/concept/contexts.csv")) {
            int[] side = row.get("side").equals("before") ? before : after;
            side[words.find(PluralFolding.of(row.get("word")))] = kindNumber(row) + 1;
        }
        for (CSVRecord row : CsvResource.rows("extract/concept/heads.csv")) {
            int word = words.find(PluralFolding.of(row.get("word")));
            if (word != WordIds.UNKNOWN) {
                double @Nullable [] shares = heads[word];
                if (shares == null) {
                    shares = new double[KINDS];
                    heads[word] = shares;
                }
                shares[kindNumber(row)] = Double.parseDouble(row.get("share"));
            }
        }
    }

    private static int kindNumber(CSVRecord row) {
        return ALL.indexOf(Kind.parse(row.get("kind")));
    }

    /// Takes a find in running text.
    void vote(ConceptMatcher matcher, int concept, int from, int to) {
        if (from > 0 && matcher.words().joint(from) != Joint.BREAK) {
            count(concept, before, matcher.number(from - 1));
        }
        if (to < matcher.words().size() && matcher.words().joint(to) != Joint.BREAK) {
            count(concept, after, matcher.number(to));
        }
    }

    private void count(int concept, int[] side, int word) {
        if (word >= 0 && side[word] > 0) {
            votes[KINDS * concept + side[word] - 1]++;
        }
    }

    /// The kinds of all concepts.
    Judgement[] judge() {
        Judgement[] judgements = new Judgement[inventory.size()];
        for (int concept = 0; concept < judgements.length; concept++) {
            double @Nullable [] shares = heads[head(concept)];
            double[] prior = shares == null ? UNKNOWN_HEAD : withRest(shares);
            judgements[concept] = best(posterior(prior, damped(votes, concept)));
        }
        return judgements;
    }

    private int head(int concept) {
        return inventory.word(concept, inventory.length(concept) - 1);
    }

    /// Numbers of contexts by kind, n of them counting as log2(1 + n) and divided as they are.
    private static double[] damped(int[] counts, int row) {
        double[] damped = new double[KINDS];
        double total = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            total += counts[KINDS * row + kind];
        }
        if (total > 0) {
            double weight = Math.log(1 + total) / Math.log(2) / total;
            for (int kind = 0; kind < KINDS; kind++) {
                damped[kind] = weight * counts[KINDS * row + kind];
            }
        }
        return damped;
    }

    private static double[] withRest(double[] shares) {
        double[] whole = Arrays.copyOf(shares, KINDS + 1);
        for (int kind = 0; kind < KINDS; kind++) {
            whole[kind] = Math.max(LEAST_SHARE, shares[kind]);
        }
        whole[KINDS] = NO_KIND_OF_KNOWN_HEAD;
        return whole;
    }

    private static double[] posterior(double[] prior, double[] contexts) {
        double[] posterior = new double[KINDS + 1];
        double total = 0;
        for (int kind = 0; kind <= KINDS; kind++) {
            posterior[kind] = prior[kind] * (kind == KINDS ? 1 : Math.pow(CONTEXT_ODDS, contexts[kind]));
            total += posterior[kind];
        }
        for (int kind = 0; kind <= KINDS; kind++) {
            posterior[kind] /= total;
        }
        return posterior;
    }

    private static Judgement best(double[] posterior) {
        int best = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            best = posterior[kind] > posterior[best] ? kind : best;
        }
        boolean told = posterior[best] >= TOLD && posterior[best] > posterior[KINDS];
        return new Judgement(told ? ALL.get(best) : null, posterior[best]);
    }
}
