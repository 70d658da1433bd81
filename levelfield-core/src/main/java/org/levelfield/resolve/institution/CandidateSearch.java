package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the organisations that a string may name, by phrases, by words and by domains.
final class CandidateSearch {
    /// No more are weighed; of thousands of names in a long list the heaviest.
    static final int MOST = 48;

    private static final int LONGEST_NAME = 16;
    private static final int MOST_SEPARATORS = 2;
    private static final int MOST_MATCHES = 600;
    private static final int MOST_OF_ONE_KEY = 60;

    private final InstitutionIndex index;
    private final SimilarNames similar;

    CandidateSearch(InstitutionIndex index) {
        this.index = index;
        this.similar = new SimilarNames(index);
    }

    /// One candidate an organisation, the best of its names; in the order of the string.
    List<Candidate> find(Wording wording) {
        List<Candidate> matches = phrases(wording);
        similar.find(wording, matches);
        Domains.find(wording, index, matches);
        Map<Integer, Candidate> best = new HashMap<>();
        for (Candidate match : matches) {
            best.merge(match.organisation(), match, CandidateSearch::better);
        }
        List<Candidate> candidates = new ArrayList<>(best.values());
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.weight())
                .thenComparingInt(Candidate::organisation));
        List<Candidate> kept = new ArrayList<>(candidates.subList(0, Math.min(MOST, candidates.size())));
        kept.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::organisation));
        return kept;
    }

    private static Candidate better(Candidate one, Candidate other) {
        boolean oneLoose = one.match().compareTo(Candidate.Match.SIMILAR) >= 0;
        boolean otherLoose = other.match().compareTo(Candidate.Match.SIMILAR) >= 0;
        if (oneLoose != otherLoose) {
            return oneLoose ? other : one;
        }
        if (one.weight() != other.weight()) {
            return one.weight() > other.weight() ? one : other;
        }
        return one.match().compareTo(other.match()) <= 0 ? one : other;
    }

    private List<Candidate> phrases(Wording wording) {
        List<Candidate> matches = new ArrayList<>();
        Vocabulary vocabulary = index.vocabulary();
        for (int first = 0; first < wording.size() && matches.size() < MOST_MATCHES; first++) {
            long bag = 0;
            float weight = 0;
            int end = Math.min(wording.size(), first + LONGEST_NAME);
            for (int last = first; last < end && wording.number(last) >= 0; last++) {
                if (wording.segment(last) - wording.segment(first) > MOST_SEPARATORS) {
                    break;
                }
                bag += Vocabulary.hash(wording.number(last));
                weight += vocabulary.weight(wording.number(last));
                collect(wording, first, last, bag, weight, matches);
            }
        }
        return matches;
    }

    private void collect(Wording wording, int first, int last, long bag, float weight, List<Candidate> matches) {
        NameTable names = index.names();
        int name = names.find(bag);
        if (name == NameTable.NONE) {
            return;
        }
        long exact = wording.exact(first, last);
        long ordered = wording.ordered(first, last);
        boolean together = wording.segment(first) == wording.segment(last);
        for (int count = 0; name != NameTable.NONE && count < MOST_OF_ONE_KEY; count++) {
            boolean inOrder = names.isOrdered(name, ordered);
            if (names.size(name) == last - first + 1 && (together || inOrder)) {
                Candidate.Match match = names.isExact(name, exact)
                        ? Candidate.Match.EXACT
                        : inOrder ? Candidate.Match.ORDERED : Candidate.Match.BAG;
                matches.add(new Candidate(names.organisation(name), name, match, first, last, weight, 1));
            }
            name = names.next(name);
        }
    }
}
