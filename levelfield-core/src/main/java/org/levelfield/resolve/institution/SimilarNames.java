package org.levelfield.resolve.institution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Names of which a string has most of the weight: `Univ. Calif. Los Angeles Med. Ctr.`, a word left out or added, a
/// city that stands in another segment.
///
/// The rarer words of the string point to names and their weights are added up by name; names of which enough was met
/// are compared in full.
final class SimilarNames {
    private static final int MOST_WORDS = 60;

    /// So many of the rarest words open names, and all words of few names.
    private static final int OPENING = 2;

    private static final int FEW = 120;
    private static final int MOST_COMPARED = 160;
    private static final int[] NOTHING = {};

    /// Of the weight of a name, this much must be found: where nothing else explains the segment, and where a phrase
    /// does.
    private static final float SMALLEST_SHARE = 0.55f;

    private static final float SMALLEST_COVERED_SHARE = 0.85f;

    private final InstitutionIndex index;
    private final ThreadLocal<NameScores> scores;

    SimilarNames(InstitutionIndex index) {
        this.index = index;
        this.scores = ThreadLocal.withInitial(
                () -> new NameScores(index.names().count(), index.vocabulary().size()));
    }

    /// Adds what is similar.
    ///
    /// @param covered the segments that phrases explain
    void find(Wording wording, BitSet covered, List<Candidate> matches) {
        int[][] meanings = meanings(wording, covered);
        NameScores met = scores.get();
        met.clear();
        float skipped = meet(meanings, met);
        RareWords rare = index.rareWords();
        int count = 0;
        int[] names = new int[MOST_COMPARED];
        for (int each = 0; each < met.count() && count < MOST_COMPARED; each++) {
            int name = met.name(each);
            if (met.score(name) + skipped >= 0.5f * rare.weight(name)) {
                names[count++] = name;
            }
        }
        for (int[] each : meanings) {
            met.mark(each);
        }
        for (int each = 0; each < count; each++) {
            if (index.names().size(names[each]) > 1 && marked(names[each], met) >= SMALLEST_SHARE) {
                compare(wording, covered, meanings, names[each], matches);
            }
        }
    }

    /// The share of a name's weight that the string has.
    private float marked(int name, NameScores met) {
        NameTable names = index.names();
        int size = names.size(name);
        float found = 0;
        for (int position = 0; position < size; position++) {
            int number = names.word(name, position);
            found += met.isMarked(number) ? index.vocabulary().weight(number) : 0;
        }
        return found / rare().whole(name);
    }

    private RareWords rare() {
        return index.rareWords();
    }

    /// Adds up the weights by name, from the rarest word on; the weight of the words that opened no names.
    private float meet(int[][] meanings, NameScores met) {
        RareWords rare = index.rareWords();
        int[] words = rarestFirst(meanings, rare);
        float skipped = 0;
        for (int each = 0; each < words.length; each++) {
            int count = rare.count(words[each]);
            float weight = index.vocabulary().weight(words[each]);
            if (each >= OPENING && count > FEW) {
                skipped += weight;
                continue;
            }
            for (int name = 0; name < count; name++) {
                met.add(rare.name(words[each], name), weight);
            }
        }
        return skipped;
    }

    private static int[] rarestFirst(int[][] meanings, RareWords rare) {
        int[] words = new int[16];
        int size = 0;
        for (int[] each : meanings) {
            for (int word : each) {
                int count = rare.count(word);
                int place = size;
                while (place > 0 && rare.count(words[place - 1]) > count) {
                    place--;
                }
                if (count == 0 || (place > 0 && holds(words, place, word))) {
                    continue;
                }
                if (size == words.length) {
                    words = Arrays.copyOf(words, size * 2);
                }
                System.arraycopy(words, place, words, place + 1, size - place);
                words[place] = word;
                size++;
            }
        }
        return Arrays.copyOf(words, size);
    }

    private static boolean holds(int[] words, int size, int word) {
        for (int each = 0; each < size; each++) {
            if (words[each] == word) {
                return true;
            }
        }
        return false;
    }

    /// For each word the numbers that it may stand for: its own, and in segments that are not covered those of words
    /// that it may shorten or misspell, or be the first half of (`Jiao tong`).
    private int[][] meanings(Wording wording, BitSet covered) {
        int size = Math.min(wording.size(), MOST_WORDS);
        int[][] meanings = new int[size][];
        for (int word = 0; word < size; word++) {
            int number = wording.number(word);
            int[] near = covered.get(wording.segment(word)) ? NOTHING : near(wording, word);
            int more = number >= 0 ? 1 : 0;
            int[] all = Arrays.copyOf(near, near.length + more);
            if (number >= 0) {
                all[near.length] = number;
            }
            meanings[word] = all;
        }
        return meanings;
    }

    private int[] near(Wording wording, int word) {
        WordForms forms = index.vocabulary().forms();
        int[] near = index.spelling().near(wording.form(word), wording.isCut(word));
        boolean followed =
                word + 1 < wording.size() && wording.segment(word + 1) == wording.segment(word) && !wording.isCut(word);
        if (!followed || wording.place(word) + 1 != wording.place(word + 1)) {
            return near;
        }
        int joined = index.vocabulary().find(forms.of(wording.word(word) + wording.word(word + 1)));
        if (joined < 0) {
            return near;
        }
        int[] all = Arrays.copyOf(near, near.length + 1);
        all[near.length] = joined;
        return all;
    }

    private void compare(Wording wording, BitSet covered, int[][] meanings, int name, List<Candidate> matches) {
        NameTable names = index.names();
        int size = names.size(name);
        float[] bySegment = new float[wording.segmentCount()];
        float whole = 0;
        float met = 0;
        for (int position = 0; position < size; position++) {
            int number = names.word(name, position);
            float weight = index.vocabulary().weight(number);
            whole += weight;
            met += addWeight(wording, meanings, number, weight, bySegment) ? weight : 0;
        }
        if (met < SMALLEST_SHARE * whole) {
            return;
        }
        int best = 0;
        for (int segment = 1; segment < bySegment.length; segment++) {
            best = bySegment[segment] > bySegment[best] ? segment : best;
        }
        boolean enough = met >= (covered.get(best) ? SMALLEST_COVERED_SHARE : SMALLEST_SHARE) * whole;
        if (enough) {
            place(wording, meanings, name, best, whole, met, matches);
        }
    }

    /// Adds a word's weight to each segment that has the word once; whether any has it.
    private static boolean addWeight(Wording wording, int[][] meanings, int number, float weight, float[] bySegment) {
        int last = -1;
        for (int word = 0; word < meanings.length; word++) {
            int segment = wording.segment(word);
            if (segment != last && holds(meanings[word], number)) {
                bySegment[segment] += weight;
                last = segment;
            }
        }
        return last >= 0;
    }

    private void place(
            Wording wording, int[][] meanings, int name, int segment, float whole, float met, List<Candidate> matches) {
        NameTable names = index.names();
        int count = 0;
        float found = 0;
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int position = 0; position < names.size(name); position++) {
            int number = names.word(name, position);
            for (int word = 0; word < meanings.length; word++) {
                if (wording.segment(word) == segment && holds(meanings[word], number)) {
                    count++;
                    found += index.vocabulary().weight(number);
                    from = Math.min(from, word);
                    to = Math.max(to, word);
                    break;
                }
            }
        }
        if (count >= 2) {
            matches.add(new Candidate(
                    names.organisation(name),
                    name,
                    Candidate.Match.SIMILAR,
                    from,
                    to,
                    found,
                    found / whole,
                    (met - found) / whole));
        }
    }

    private static boolean holds(int[] meanings, int number) {
        for (int meaning : meanings) {
            if (meaning == number) {
                return true;
            }
        }
        return false;
    }
}
