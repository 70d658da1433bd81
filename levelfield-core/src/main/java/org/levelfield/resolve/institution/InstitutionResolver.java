package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// From a raw affiliation string to the organisations of a registry that it names.
///
/// 1. The string is read as a row of word forms in segments ([Wording]).
/// 2. [CandidateSearch] finds what may be meant: phrases, similar names, cities' universities, domains, parents.
/// 3. [Ranker] gives each candidate a probability from its [Feature]s.
/// 4. [Choice] takes those above a threshold, one for each set of words.
///
/// Immutable and safe for threads; the time of one string is bounded, since only 4,000 characters, 600 words and 14
/// candidates are looked at.
public final class InstitutionResolver {
    /// Candidates as likely as this are taken: where F1 is high on strings not trained on and few strings without
    /// institution get one.
    static final Choice.Thresholds THRESHOLDS = new Choice.Thresholds(0.4, 0.5);

    /// Below the threshold and above this, the answer is ambiguous rather than none.
    static final double POSSIBLE = 0.15;

    private static final int MOST_POSSIBLE = 5;
    private static final double CERTAIN = 0.92;

    /// Less than this in the whole is not open: there the words mean something else.
    private static final double LEFT_OPEN = 0.2;

    private final InstitutionIndex index;
    private final CandidateSearch search;
    private final Ranker ranker;

    public InstitutionResolver(InstitutionIndex index) {
        this(index, Ranker.bundled());
    }

    InstitutionResolver(InstitutionIndex index, Ranker ranker) {
        this.index = index;
        this.search = new CandidateSearch(index);
        this.ranker = ranker;
    }

    /// A string of several [Addresses] is read as a whole and address by address; what an address says with certainty
    /// counts even where the whole leaves it open.
    public InstitutionResult resolve(String affiliation) {
        Reading whole = read(affiliation);
        List<Found> found = new ArrayList<>(whole.chosen());
        for (String address : Addresses.of(affiliation)) {
            read(address).chosen().stream()
                    .filter(each -> each.confidence() >= CERTAIN && whole.probability(each.id()) >= LEFT_OPEN)
                    .filter(each -> found.stream().noneMatch(other -> other.id().equals(each.id())))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            return new InstitutionResult.Matched(found);
        }
        List<Found> possible = whole.likeliest(POSSIBLE, MOST_POSSIBLE);
        return possible.isEmpty() ? new InstitutionResult.Unmatched() : new InstitutionResult.Ambiguous(possible);
    }

    /// All candidates of a string with their probabilities, the likeliest first: for explanations.
    public List<Found> candidates(String affiliation) {
        Reading reading = read(affiliation);
        return reading.likeliest(0, reading.candidates().size());
    }

    /// The candidates of each address of a string that holds several, in their order; nothing where it holds one.
    public Map<String, List<Found>> candidatesByAddress(String affiliation) {
        Map<String, List<Found>> byAddress = new LinkedHashMap<>();
        for (String address : Addresses.of(affiliation)) {
            byAddress.put(address.strip(), candidates(address));
        }
        return byAddress;
    }

    private Reading read(String affiliation) {
        Wording wording = Wording.ofString(affiliation, index.vocabulary());
        Places places = Places.of(wording, index.gazetteer());
        List<Candidate> candidates = search.find(wording, places);
        double[] probabilities = candidates.isEmpty()
                ? new double[0]
                : ranker.probabilities(new FeatureReader(index, wording, places, candidates), candidates);
        return new Reading(index, wording, candidates, probabilities);
    }
}
