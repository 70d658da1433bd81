package org.levelfield.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What affiliations say: a place is what the affiliation strings of one authorship say together, as words and, where
/// known, as organisations.
final class PlaceClues {

    static final int NOWHERE = -1;

    private final Map<List<String>, Integer> byStrings = new HashMap<>();
    private final Map<String, List<String>> organisationsOf = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<int[]> organisations = new ArrayList<>();
    private double[] whole = new double[0];
    private double[] information = new double[0];
    private final Vocabulary vocabulary = new Vocabulary();
    private final Vocabulary organisationNames = new Vocabulary();

    /// Tells that this affiliation string names this organisation; before the places that have it.
    void tell(String affiliation, String organisation) {
        organisationsOf
                .computeIfAbsent(affiliation, string -> new ArrayList<>())
                .add(organisation);
    }

    /// The place that these strings make.
    int place(List<String> affiliations) {
        return affiliations.isEmpty() ? NOWHERE : byStrings.computeIfAbsent(affiliations, this::add);
    }

    private int add(List<String> affiliations) {
        words.add(Words.of(String.join(" ", affiliations), vocabulary));
        organisations.add(affiliations.stream()
                .flatMap(string -> organisationsOf.getOrDefault(string, List.of()).stream())
                .mapToInt(organisationNames::count)
                .sorted()
                .distinct()
                .toArray());
        return words.size() - 1;
    }

    /// Ends the telling.
    void settle() {
        byStrings.clear();
        organisationsOf.clear();
        information = vocabulary.information(words.size());
        whole = words.stream()
                .mapToDouble(each -> Words.whole(each, information))
                .toArray();
    }

    boolean sameOrganisation(int a, int b) {
        return a != NOWHERE && b != NOWHERE && meet(organisations.get(a), organisations.get(b));
    }

    /// Whether organisations of both are known and none is the same.
    boolean otherOrganisation(int a, int b) {
        return a != NOWHERE
                && b != NOWHERE
                && organisations.get(a).length > 0
                && organisations.get(b).length > 0
                && !meet(organisations.get(a), organisations.get(b));
    }

    /// How much of what the shorter of two affiliations says stands in the other, from 0 to 1.
    double sharedWords(int a, int b) {
        if (a == NOWHERE || b == NOWHERE) {
            return 0;
        }
        double least = Math.min(whole[a], whole[b]);
        return least == 0 ? 0 : Words.shared(words.get(a), words.get(b), information) / least;
    }

    private static boolean meet(int[] one, int[] other) {
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                return true;
            }
            if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
