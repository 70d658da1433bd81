package org.levelfield.resolve.institution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Names of which a segment has most of the weight: `Univ. Calif. Los Angeles Med. Ctr.`, a word left out or added.
record SimilarNames(InstitutionIndex index) {
    private static final int RARE_WORDS = 3;
    private static final int MOST_SEGMENTS = 24;
    private static final float SMALLEST_SHARE = 0.55f;

    void find(Wording wording, BitSet covered, List<Candidate> matches) {
        int first = 0;
        while (first < wording.size() && wording.segment(first) < MOST_SEGMENTS) {
            int last = first;
            while (last + 1 < wording.size() && wording.segment(last + 1) == wording.segment(first)) {
                last++;
            }
            if (!covered.get(wording.segment(first)) && last > first && last - first < 40) {
                segment(wording, first, last, matches);
            }
            first = last + 1;
        }
    }

    private void segment(Wording wording, int first, int last, List<Candidate> matches) {
        int[][] meanings = meanings(wording, first, last);
        RareWords rare = index.rareWords();
        int[] rarest = rarest(meanings, rare);
        for (int position = 0; position < rarest.length; position++) {
            int number = rarest[position];
            for (int each = 0; each < rare.count(number); each++) {
                int name = rare.name(number, each);
                if (!holdsAny(name, rarest, position)) {
                    compare(wording, first, meanings, name, matches);
                }
            }
        }
    }

    private static int[] rarest(int[][] meanings, RareWords rare) {
        return Arrays.stream(meanings)
                .flatMapToInt(Arrays::stream)
                .filter(number -> rare.count(number) > 0)
                .distinct()
                .boxed()
                .sorted(Comparator.comparingInt(rare::count))
                .limit(RARE_WORDS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Whether a name was met by one of the rarer words before.
    private boolean holdsAny(int name, int[] words, int count) {
        NameTable names = index.names();
        for (int position = 0; position < names.size(name) && count > 0; position++) {
            int number = names.word(name, position);
            for (int word = 0; word < count; word++) {
                if (words[word] == number) {
                    return true;
                }
            }
        }
        return false;
    }

    /// For each word of a segment the numbers that it may stand for.
    private int[][] meanings(Wording wording, int first, int last) {
        int[][] meanings = new int[last - first + 1][];
        for (int word = first; word <= last; word++) {
            int number = wording.number(word);
            int[] near = index.spelling().near(index.vocabulary().forms().of(wording.word(word)), wording.isCut(word));
            int[] all = Arrays.copyOf(near, near.length + (number >= 0 ? 1 : 0));
            if (number >= 0) {
                all[near.length] = number;
            }
            meanings[word - first] = all;
        }
        return meanings;
    }

    private void compare(Wording wording, int first, int[][] meanings, int name, List<Candidate> matches) {
        NameTable names = index.names();
        Vocabulary vocabulary = index.vocabulary();
        int size = names.size(name);
        if (size < 2) {
            return;
        }
        float whole = 0;
        float found = 0;
        float elsewhere = 0;
        int count = 0;
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int position = 0; position < size; position++) {
            int number = names.word(name, position);
            float weight = vocabulary.weight(number);
            whole += weight;
            int word = find(meanings, number);
            if (word >= 0) {
                found += weight;
                count++;
                from = Math.min(from, first + word);
                to = Math.max(to, first + word);
            } else if (wording.has(number)) {
                elsewhere += weight;
            }
        }
        if (count >= 2 && found + elsewhere >= SMALLEST_SHARE * whole) {
            matches.add(new Candidate(
                    names.organisation(name),
                    name,
                    Candidate.Match.SIMILAR,
                    from,
                    to,
                    found,
                    found / whole,
                    elsewhere / whole));
        }
    }

    private static int find(int[][] meanings, int number) {
        for (int word = 0; word < meanings.length; word++) {
            for (int meaning : meanings[word]) {
                if (meaning == number) {
                    return word;
                }
            }
        }
        return -1;
    }
}
