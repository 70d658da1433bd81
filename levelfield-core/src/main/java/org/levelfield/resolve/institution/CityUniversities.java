package org.levelfield.resolve.institution;

import java.util.List;

/// Universities that a string names by their city alone: `Universität Frankfurt`, `University of Lund`.
final class CityUniversities {
    private static final int MOST = 2;

    private CityUniversities() {}

    static void find(Wording wording, InstitutionIndex index, List<Candidate> matches) {
        Vocabulary vocabulary = index.vocabulary();
        int university = vocabulary.find("univ");
        for (int word = 0; word < wording.size(); word++) {
            if (university < 0 || wording.number(word) != university) {
                continue;
            }
            if (word > 0 && wording.segment(word - 1) == wording.segment(word)) {
                pair(wording, index, word - 1, word, word - 1, matches);
            }
            if (word + 1 < wording.size() && wording.segment(word + 1) == wording.segment(word)) {
                pair(wording, index, word, word + 1, word + 1, matches);
            }
        }
    }

    private static void pair(
            Wording wording, InstitutionIndex index, int first, int last, int place, List<Candidate> matches) {
        int city = index.gazetteer().findCity(index.gazetteer().form(wording.word(place)));
        if (city < 0) {
            return;
        }
        float weight = index.vocabulary().weight(wording.number(first))
                + index.vocabulary().weight(wording.number(last));
        index.universitiesIn(city).stream()
                .limit(MOST)
                .forEach(organisation -> matches.add(
                        new Candidate(organisation, NameTable.NONE, Candidate.Match.CITY, first, last, weight, 1, 0)));
    }
}
