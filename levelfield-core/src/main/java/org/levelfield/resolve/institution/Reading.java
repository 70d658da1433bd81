package org.levelfield.resolve.institution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What was read in a string: its candidates and how likely each is.
final class Reading {
    private final Organisations organisations;
    private final NameTable names;
    private final Wording wording;
    private final List<Candidate> candidates;
    private final double[] probabilities;

    Reading(InstitutionIndex index, Wording wording, List<Candidate> candidates, double[] probabilities) {
        this.organisations = index.organisations();
        this.names = index.names();
        this.wording = wording;
        this.candidates = candidates;
        this.probabilities = Arrays.copyOf(probabilities, probabilities.length);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// Those that count, the likeliest first.
    List<Found> chosen() {
        return Choice.of(candidates, probabilities, InstitutionResolver.THRESHOLDS).stream()
                .map(this::found)
                .toList();
    }

    /// How likely an organisation is meant, 0 where it is no candidate.
    double probability(String id) {
        return IntStream.range(0, probabilities.length)
                .filter(each ->
                        organisations.id(candidates.get(each).organisation()).equals(id))
                .mapToDouble(each -> probabilities[each])
                .max()
                .orElse(0);
    }

    /// Those at least this likely, the likeliest first.
    List<Found> likeliest(double floor, int most) {
        return IntStream.range(0, probabilities.length)
                .filter(each -> probabilities[each] >= floor)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -probabilities[each])
                        .thenComparingInt(each -> candidates.get(each).organisation()))
                .limit(most)
                .map(this::found)
                .toList();
    }

    private Found found(int each) {
        Candidate candidate = candidates.get(each);
        int organisation = candidate.organisation();
        return new Found(
                organisations.id(organisation),
                organisations.name(organisation),
                organisations.countryCode(organisation),
                organisations.types(organisation),
                probabilities[each],
                MatchRule.of(candidate, names).label(),
                wording.slice(candidate.first(), candidate.last()));
    }
}
