package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    static final Choice.Thresholds THRESHOLDS = new Choice.Thresholds(0.4, 0.55);

    /// Below the threshold and above this, the answer is ambiguous rather than none.
    static final double POSSIBLE = 0.15;

    private static final int MOST_POSSIBLE = 5;
    private static final int MOST_ADDRESSES = 6;

    /// A semicolon that does not end an HTML entity.
    private static final Pattern BETWEEN = Pattern.compile("(?<!&[A-Za-z0-9#]{2,8});");

    private static final double CERTAIN = 0.8;

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

    /// A string whose addresses a semicolon parts is read as a whole and address by address; what an address says with
    /// certainty counts even where the whole leaves it open.
    public InstitutionResult resolve(String affiliation) {
        InstitutionResult whole = resolveWhole(affiliation);
        String[] addresses = affiliation.length() > Wording.LONGEST ? new String[0] : BETWEEN.split(affiliation);
        if (addresses.length < 2 || addresses.length > MOST_ADDRESSES) {
            return whole;
        }
        List<Found> found =
                new ArrayList<>(whole instanceof InstitutionResult.Matched matched ? matched.found() : List.of());
        for (String address : addresses) {
            if (resolveWhole(address) instanceof InstitutionResult.Matched matched) {
                matched.found().stream()
                        .filter(each -> each.confidence() >= CERTAIN)
                        .filter(each ->
                                found.stream().noneMatch(other -> other.id().equals(each.id())))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found.isEmpty() ? whole : new InstitutionResult.Matched(found);
    }

    private InstitutionResult resolveWhole(String affiliation) {
        Wording wording = Wording.ofString(affiliation, index.vocabulary());
        Places places = Places.of(wording, index.gazetteer());
        List<Candidate> candidates = search.find(wording, places);
        if (candidates.isEmpty()) {
            return new InstitutionResult.Unmatched();
        }
        double[] probabilities = ranker.probabilities(new FeatureReader(index, wording, places, candidates), candidates);
        List<Integer> chosen = Choice.of(candidates, probabilities, THRESHOLDS);
        if (!chosen.isEmpty()) {
            return new InstitutionResult.Matched(chosen.stream()
                    .map(each -> found(wording, candidates.get(each), probabilities[each]))
                    .toList());
        }
        List<Found> possible = likeliest(wording, candidates, probabilities, POSSIBLE, MOST_POSSIBLE);
        return possible.isEmpty() ? new InstitutionResult.Unmatched() : new InstitutionResult.Ambiguous(possible);
    }

    /// All candidates of a string with their probabilities, the likeliest first: for explanations.
    public List<Found> candidates(String affiliation) {
        Wording wording = Wording.ofString(affiliation, index.vocabulary());
        Places places = Places.of(wording, index.gazetteer());
        List<Candidate> candidates = search.find(wording, places);
        if (candidates.isEmpty()) {
            return List.of();
        }
        double[] probabilities = ranker.probabilities(new FeatureReader(index, wording, places, candidates), candidates);
        return likeliest(wording, candidates, probabilities, 0, candidates.size());
    }

    private List<Found> likeliest(
            Wording wording, List<Candidate> candidates, double[] probabilities, double floor, int most) {
        return IntStream.range(0, candidates.size())
                .filter(each -> probabilities[each] >= floor)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -probabilities[each])
                        .thenComparingInt(each -> candidates.get(each).organisation()))
                .limit(most)
                .map(each -> found(wording, candidates.get(each), probabilities[each]))
                .toList();
    }

    private Found found(Wording wording, Candidate candidate, double probability) {
        Organisations organisations = index.organisations();
        int organisation = candidate.organisation();
        return new Found(
                organisations.id(organisation),
                organisations.name(organisation),
                organisations.countryCode(organisation),
                organisations.types(organisation),
                probability,
                MatchRule.of(candidate, index.names()).label(),
                wording.slice(candidate.first(), candidate.last()));
    }
}
