package org.levelfield.check;

import java.util.Arrays;
import java.util.List;

/// What the candidates of an idea are about, looked at from their side: whether the idea says the words that a
/// candidate
/// repeats, and those that tell it from the other candidates. An idea says what its own work is about; it need not say
/// what another on the same matter is about.
final class KeyWords {

    private static final int MOST = 8;

    private final double[] rarity;
    private final int[] saying;
    private final int candidates;
    private final boolean[] inIdea;
    private final int[] times;

    /// Share of what the text repeats that the idea says, by rarity.
    double repeated;

    /// Share of what tells the text from the other candidates that the idea says.
    double telling;

    /// Mean likeness of the text's key words to the most alike words of the idea.
    double alike;

    KeyWords(NumberedWords.Text idea, List<NumberedWords.Text> texts, double[] rarity, int size) {
        this.rarity = rarity;
        candidates = texts.size();
        saying = new int[size];
        times = new int[size];
        inIdea = new boolean[size];
        for (int word : idea.words()) {
            inIdea[word] = true;
        }
        int[] last = new int[size];
        Arrays.fill(last, -1);
        for (int text = 0; text < texts.size(); text++) {
            for (int word : texts.get(text).words()) {
                if (last[word] != text) {
                    last[word] = text;
                    saying[word]++;
                }
            }
        }
    }

    /// @param soft of the same idea
    void compare(NumberedWords.Text text, SoftOverlap soft) {
        for (int word : text.words()) {
            times[word]++;
        }
        int[] key = new int[MOST];
        double[] weight = new double[MOST];
        int filled = 0;
        double again = 1e-9;
        double againSaid = 0;
        double own = 1e-9;
        double ownSaid = 0;
        for (int word : text.words()) {
            if (times[word] > 0 && rarity[word] > 0) {
                double often = Math.log(times[word]) * rarity[word];
                double tells = Math.log1p(times[word]) * FieldWords.rarity(saying[word], candidates);
                again += often;
                own += tells;
                againSaid += inIdea[word] ? often : 0;
                ownSaid += inIdea[word] ? tells : 0;
                double counts = Math.log1p(times[word]) * rarity[word];
                int place = filled;
                while (place > 0 && weight[place - 1] < counts) {
                    place--;
                }
                if (place < MOST) {
                    filled = Math.min(MOST, filled + 1);
                    System.arraycopy(key, place, key, place + 1, filled - place - 1);
                    System.arraycopy(weight, place, weight, place + 1, filled - place - 1);
                    key[place] = word;
                    weight[place] = counts;
                }
            }
            times[word] = 0;
        }
        repeated = againSaid / again;
        telling = ownSaid / own;
        alike = 0;
        for (int i = 0; i < filled; i++) {
            alike += soft.nearest(key[i]) / filled;
        }
    }
}
