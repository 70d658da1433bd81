package org.levelfield.audit.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /// A word of so many titles is not looked up unless there is no rarer one.
    private static final int COMMON_SHARE = 60;

    private static final int COMMON_LEAST = 500;

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
        double rarest = asked.stream().mapToDouble(Asked::weight).max().orElse(0);
        int common = Math.max(COMMON_LEAST, titles.titles() / COMMON_SHARE);
        for (Asked word : asked) {
            for (int known : word.known()) {
                boolean rare = titles.frequency(known) <= common;
                if (rare || rarest <= titles.weight(common)) {
                    add(known, (float) word.weight());
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
        return IntStream.range(0, cutting.size())
                .mapToObj(i -> {
                    int known = words.find(cutting, i);
                    int[] all = known == WordIds.UNKNOWN ? neighbours().of(cutting.folded(i)) : new int[] {known};
                    int frequency = Arrays.stream(all).map(titles::frequency).sum();
                    return new Asked(all, titles.weight(frequency));
                })
                .toList();
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

    /// The titles of the largest sums, a long title's divided by more.
    private List<Integer> best() {
        return IntStream.range(0, metCount)
                .mapToObj(i -> new Scored(met[i], sums[met[i]] / (4 + titles.wordCount(met[i]))))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::title))
                .limit(SHORTLIST)
                .map(Scored::title)
                .toList();
    }

    private record Scored(int title, double score) {}

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
