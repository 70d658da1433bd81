package org.levelfield.audit.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levelfield.store.StoredTitles;
import org.levelfield.text.Edits;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// Finds the titles most like a given one. Titles that share rare words with it, as they stand or one edit away, are
/// candidates; of the best of them, words and letters are compared. An object serves one thread.
final class TitleQuery {

    /// Candidates that are compared letter by letter.
    private static final int SHORTLIST = 24;

    /// A word of more titles than one in so many is not looked up where rarer ones are.
    private static final int COMMON_SHARE = 60;

    private static final int COMMON_LEAST = 500;

    /// The rarest words, which are looked up however many titles have them.
    private static final int ALWAYS = 4;

    /// Letters of the shorter part of two words written as one.
    private static final int LEAST_PART = 2;

    /// Characters of a title that are compared.
    private static final int LONGEST = 300;

    private final StoredTitles titles;
    private final TextWords cutting = new TextWords();
    private final float[] sums;
    private int[] met = new int[1 << 10];
    private int metCount;
    private @Nullable WordNeighbours neighbours;

    TitleQuery(StoredTitles titles) {
        this.titles = titles;
        sums = new float[titles.titles()];
    }

    /// A title that is like the one asked for.
    ///
    /// @param words twice the weight of the words shared, by that of the words of both (Dice); 0 to 1
    /// @param letters the share of letters that need no edit; 0 to 1
    /// @param contained the share of the shorter title's weight that the longer one has
    record Like(int title, double words, double letters, double contained) {

        /// The larger of both likenesses: a typo costs letters little and words much, a turned word order the other
        /// way round.
        double likeness() {
            return Math.max(words, letters);
        }
    }

    /// A word of the title asked for: the known words that it may be, and what it weighs.
    @SuppressWarnings("ArrayRecordComponent") // read only here
    private record Asked(int[] known, double weight) {}

    /// Up to `most` titles, the most alike first.
    List<Like> like(String title, int most) {
        List<Asked> asked = asked(title);
        int common = Math.max(COMMON_LEAST, titles.titles() / COMMON_SHARE);
        int[][] rarest = asked.stream()
                .map(Asked::known)
                .filter(known -> known.length > 0)
                .sorted(Comparator.comparingInt(this::frequency))
                .toArray(int[][]::new);
        for (int i = 0; i < rarest.length; i++) {
            int frequency = frequency(rarest[i]);
            // a title of common words alone is found by the rarest of them
            if (frequency <= common || i < ALWAYS) {
                for (int known : rarest[i]) {
                    add(known, (float) titles.weight(frequency));
                }
            }
        }
        String folded = folded(title);
        List<Like> found = best().stream()
                .map(candidate -> compared(asked, folded, candidate))
                .sorted(Comparator.comparingDouble(Like::likeness)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Like::contained).reversed())
                        .thenComparingInt(Like::title))
                .limit(most)
                .toList();
        forget();
        return found;
    }

    private List<Asked> asked(String title) {
        cutting.cut(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        WordIds words = titles.words();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < cutting.size(); i++) {
            int known = words.find(cutting, i);
            int[] all = known == WordIds.UNKNOWN ? neighbours().of(cutting.folded(i)) : new int[] {known};
            int[] parts = all.length == 0 ? parts(words, cutting.folded(i)) : new int[0];
            for (int part : parts) {
                asked.add(new Asked(new int[] {part}, titles.weight(titles.frequency(part))));
            }
            if (parts.length == 0) {
                asked.add(new Asked(all, titles.weight(frequency(all))));
            }
        }
        return asked;
    }

    private int frequency(int[] known) {
        return Arrays.stream(known).map(titles::frequency).sum();
    }

    /// The two known words that an unknown one is made of: the split whose rarer part is most frequent; none if there
    /// is
    /// no such split.
    private int[] parts(WordIds words, String word) {
        int[] best = new int[0];
        int most = 0;
        for (int at = LEAST_PART; at <= word.length() - LEAST_PART; at++) {
            int head = words.find(word.substring(0, at));
            int tail = words.find(word.substring(at));
            if (head != WordIds.UNKNOWN && tail != WordIds.UNKNOWN) {
                int frequency = Math.min(titles.frequency(head), titles.frequency(tail));
                if (frequency > most) {
                    most = frequency;
                    best = new int[] {head, tail};
                }
            }
        }
        return best;
    }

    private WordNeighbours neighbours() {
        WordNeighbours made = neighbours;
        if (made == null) {
            made = new WordNeighbours(titles.words());
            neighbours = made;
        }
        return made;
    }

    private void add(int word, float weight) {
        for (int place = 0; place < titles.frequency(word); place++) {
            int title = titles.posting(word, place);
            if (sums[title] == 0) {
                if (metCount == met.length) {
                    met = Arrays.copyOf(met, 2 * metCount);
                }
                met[metCount++] = title;
            }
            sums[title] += weight;
        }
    }

    /// The titles of the largest sums, a long title's divided by more; of equals the first.
    private List<Integer> best() {
        int[] kept = new int[SHORTLIST];
        double[] scores = new double[SHORTLIST];
        int count = 0;
        for (int i = 0; i < metCount; i++) {
            double score = sums[met[i]] / (4 + titles.wordCount(met[i]));
            if (count < SHORTLIST || before(score, met[i], scores[count - 1], kept[count - 1])) {
                int at = count < SHORTLIST ? count++ : count - 1;
                while (at > 0 && before(score, met[i], scores[at - 1], kept[at - 1])) {
                    scores[at] = scores[at - 1];
                    kept[at] = kept[at - 1];
                    at--;
                }
                scores[at] = score;
                kept[at] = met[i];
            }
        }
        return Arrays.stream(kept, 0, count).boxed().toList();
    }

    private static boolean before(double score, int title, double other, int otherTitle) {
        return score > other || (score == other && title < otherTitle);
    }

    private Like compared(List<Asked> asked, String folded, int title) {
        boolean[] taken = new boolean[titles.wordCount(title)];
        double own = 0;
        for (int i = 0; i < taken.length; i++) {
            own += titles.weight(titles.frequency(titles.word(title, i)));
        }
        double all = 0;
        double shared = 0;
        for (Asked word : asked) {
            all += word.weight();
            int at = place(word.known(), title, taken);
            if (at >= 0) {
                taken[at] = true;
                shared += Math.min(word.weight(), titles.weight(titles.frequency(titles.word(title, at))));
            }
        }
        double words = all + own == 0 ? 0 : 2 * shared / (all + own);
        double shorter = Math.min(all, own);
        double letters = Edits.likeness(folded, folded(titles.titleText(title)));
        return new Like(title, Math.min(1, words), letters, shorter == 0 ? 0 : Math.min(1, shared / shorter));
    }

    private int place(int[] known, int title, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            int word = titles.word(title, i);
            if (!taken[i] && Arrays.stream(known).anyMatch(each -> each == word)) {
                return i;
            }
        }
        return -1;
    }

    private void forget() {
        for (int i = 0; i < metCount; i++) {
            sums[met[i]] = 0;
        }
        metCount = 0;
    }

    /// Folded words without spaces, so that `meta-learning` and `metalearning` are alike.
    private String folded(String title) {
        cutting.cut(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < cutting.size(); i++) {
            folded.append(cutting.folded(i));
        }
        return folded.toString();
    }
}
