package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levelfield.text.Token;

/// Finds the organisations that a string may name, by phrases, by words and by domains.
final class CandidateSearch {
    /// No more are weighed; of thousands of names in a long list the heaviest.
    static final int MOST = 14;

    /// A name of which less was found says nothing of its parent.
    private static final float SURE_SHARE = 0.85f;

    private static final float COVERED_SHARE = 0.75f;

    /// How much a step of agreement in place adds to what a candidate promises.
    private static final double PLACE_STEP = 0.06;

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
    List<Candidate> find(Wording wording, Places places) {
        List<Candidate> matches = phrases(wording);
        similar.find(wording, covered(wording, matches), matches);
        Domains.find(wording, index, matches);
        CityUniversities.find(wording, index, matches);
        CoreWords.find(wording, index, matches);
        Map<Integer, Candidate> best = new HashMap<>();
        for (Candidate match : matches) {
            best.merge(match.organisation(), match, CandidateSearch::better);
        }
        for (Candidate match : matches) {
            Candidate chosen = best.get(match.organisation());
            if (chosen != null && match.isPhrase() && !match.overlaps(chosen)) {
                best.put(match.organisation(), chosen.named(true));
            }
        }
        parents(new ArrayList<>(best.values()), best);
        List<Candidate> kept = best.size() <= MOST
                ? new ArrayList<>(best.values())
                : mostPromising(best.values(), matches, new PlaceAgreement(index, wording, places));
        kept.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::organisation));
        return kept;
    }

    /// The segments in which nothing similar is looked for: those that phrases explain for the most part, and, where
    /// there is a phrase anywhere, those without a word such as university.
    private BitSet covered(Wording wording, List<Candidate> phrases) {
        float[] whole = new float[wording.segmentCount()];
        float[] best = new float[wording.segmentCount()];
        boolean[] typed = new boolean[wording.segmentCount()];
        boolean nothing = true;
        for (Candidate phrase : phrases) {
            nothing &= phrase.length() == 1;
        }
        for (int word = 0; word < wording.size(); word++) {
            whole[wording.segment(word)] += index.vocabulary().weight(wording.number(word));
            typed[wording.segment(word)] |= index.vocabulary().isType(wording.number(word));
        }
        for (Candidate phrase : phrases) {
            int segment = wording.segment(phrase.first());
            if (phrase.length() > 1 && segment == wording.segment(phrase.last())) {
                best[segment] = Math.max(best[segment], phrase.weight());
            }
        }
        BitSet covered = new BitSet();
        for (int segment = 0; segment < whole.length; segment++) {
            covered.set(segment, best[segment] >= COVERED_SHARE * whole[segment] || !(typed[segment] || nothing));
        }
        return covered;
    }

    private void parents(List<Candidate> named, Map<Integer, Candidate> best) {
        named.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.weight() * candidate.share())
                .thenComparingInt(Candidate::organisation));
        for (Candidate child : named) {
            if (child.share() < SURE_SHARE) {
                continue;
            }
            for (int parent : index.organisations().parents(child.organisation())) {
                best.putIfAbsent(
                        parent,
                        new Candidate(
                                parent,
                                child.name(),
                                Candidate.Match.PARENT,
                                child.first(),
                                child.last(),
                                child.weight() / 2,
                                child.share(),
                                child.elsewhere()));
            }
        }
    }

    private static List<Candidate> mostPromising(
            Collection<Candidate> candidates, List<Candidate> matches, PlaceAgreement places) {
        record Promise(Candidate candidate, double value) {}
        return candidates.stream()
                .map(each -> new Promise(each, promise(each, matches) * (1 + PLACE_STEP * places.score(each))))
                .sorted(Comparator.comparingDouble((Promise each) -> -each.value())
                        .thenComparingInt(each -> each.candidate().organisation()))
                .limit(MOST)
                .map(Promise::candidate)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// How much a candidate promises, before it is looked at closely; single words inside of longer phrases little.
    private static double promise(Candidate candidate, List<Candidate> matches) {
        double promise = candidate.weight() * (candidate.share() + candidate.elsewhere() / 2);
        return candidate.length() == 1 && isPart(candidate, matches) ? promise / 4 : promise;
    }

    private static boolean isPart(Candidate candidate, List<Candidate> matches) {
        for (Candidate other : matches) {
            if (other.isPhrase() && candidate.within(other)) {
                return true;
            }
        }
        return false;
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

    /// A letter or a number alone names nothing.
    private static boolean isTooShort(Wording wording, int word) {
        Token token = wording.tokens().get(wording.place(word));
        return token.kind() == Token.Kind.NUMBER
                || (token.end() - token.start() < 2 && token.word().charAt(0) < 0x1100);
    }

    /// Whether a word has more than its first letter in capitals, as acronyms do; a long word need not.
    private static boolean isCapital(Wording wording, int word) {
        int start = wording.start(word);
        int end = wording.end(word);
        boolean capital = end - start > 5;
        for (int position = start + 1; position < end; position++) {
            capital |= Character.isUpperCase(wording.text().charAt(position));
        }
        return capital;
    }

    private void collect(Wording wording, int first, int last, long bag, float weight, List<Candidate> matches) {
        NameTable names = index.names();
        int name = names.find(bag);
        if (name == NameTable.NONE || (first == last && isTooShort(wording, first))) {
            return;
        }
        boolean small = first == last && !isCapital(wording, first);
        boolean general = first == last && !wording.form(first).equals(wording.word(first));
        long exact = wording.exact(first, last);
        long ordered = wording.ordered(first, last);
        boolean together = wording.segment(first) == wording.segment(last);
        for (int count = 0; name != NameTable.NONE && count < MOST_OF_ONE_KEY; count++) {
            boolean inOrder = names.isOrdered(name, ordered);
            boolean acronym = names.kind(name) == NameTable.Kind.ACRONYM;
            if (!(small && acronym) && names.size(name) == last - first + 1 && (together || inOrder)) {
                Candidate.Match match = names.isExact(name, exact)
                        ? Candidate.Match.EXACT
                        : inOrder ? Candidate.Match.ORDERED : Candidate.Match.BAG;
                if (!general || match == Candidate.Match.EXACT) {
                    matches.add(new Candidate(names.organisation(name), name, match, first, last, weight, 1, 0));
                }
            }
            name = names.next(name);
        }
    }
}
