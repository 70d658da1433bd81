package org.levelfield.resolve.institution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Names of which a segment has most of the weight: `Univ. Calif. Los Angeles Med. Ctr.`, a word left out or added.
record SimilarNames(InstitutionIndex index) {
    private static final int RARE_WORDS = 3;
    private static final int MOST_SEGMENTS = 24;
    private static final float SMALLEST_SHARE = 0.6f;

    void find(Wording wording, List<Candidate> matches) {
        int first = 0;
        while (first < wording.size() && wording.segment(first) < MOST_SEGMENTS) {
            int last = first;
            while (last + 1 < wording.size() && wording.segment(last + 1) == wording.segment(first)) {
                last++;
            }
            if (last > first && last - first < 40) {
                segment(wording, first, last, matches);
            }
            first = last + 1;
        }
    }

    private void segment(Wording wording, int first, int last, List<Candidate> matches) {
        Vocabulary vocabulary = index.vocabulary();
        RareWords rare = index.rareWords();
        Set<Integer> seen = new HashSet<>();
        IntStream.rangeClosed(first, last)
                .filter(word -> rare.count(wording.number(word)) > 0)
                .boxed()
                .sorted(Comparator.comparingInt(word -> vocabulary.frequency(wording.number(word))))
                .limit(RARE_WORDS)
                .forEach(word -> {
                    int number = wording.number(word);
                    for (int each = 0; each < rare.count(number); each++) {
                        int name = rare.name(number, each);
                        if (seen.add(name)) {
                            compare(wording, first, last, name, matches);
                        }
                    }
                });
    }

    private void compare(Wording wording, int first, int last, int name, List<Candidate> matches) {
        NameTable names = index.names();
        Vocabulary vocabulary = index.vocabulary();
        int size = names.size(name);
        if (size < 2) {
            return;
        }
        float whole = 0;
        float found = 0;
        int count = 0;
        int from = last + 1;
        int to = first - 1;
        for (int position = 0; position < size; position++) {
            int number = names.word(name, position);
            float weight = vocabulary.weight(number);
            whole += weight;
            for (int word = first; word <= last; word++) {
                if (wording.number(word) == number) {
                    found += weight;
                    count++;
                    from = Math.min(from, word);
                    to = Math.max(to, word);
                    break;
                }
            }
        }
        if (count >= 2 && found >= SMALLEST_SHARE * whole) {
            matches.add(new Candidate(
                    names.organisation(name), name, Candidate.Match.SIMILAR, from, to, found, found / whole));
        }
    }
}
