package org.levelfield.text;

/// Folds the plural of an English word: a rule of endings, not a dictionary, in the manner of Harman's S-stemmer ("How
/// effective is suffixing?", JASIS 42(1), 1991).
///
/// | ending | folded to | such as |
/// |---|---|---|
/// | -ies, -ie | -y | `studies` to `study`, `series` to `sery` |
/// | -sses, -xes, -ches, -shes | without -es | `classes` to `class` |
/// | -ss, -us, -is | kept | `loss`, `corpus`, `analysis` |
/// | other -s | without -s | `networks` to `network`, `bias` to `bia` |
///
/// Words of up to three letters stay. What comes out is a key to compare by, not a word to show; singular and plural of
/// one word meet in it, and folding it again changes nothing.
public final class PluralFolding {

    private static final int SHORTEST = 4;

    private PluralFolding() {}

    /// The key of one folded word.
    public static String of(String word) {
        char[] letters = word.toCharArray();
        int end = fold(letters, 0, letters.length);
        return new String(letters, 0, end);
    }

    /// Folds the word that stands in `letters` and returns its new end; the letter before it may have changed.
    static int fold(char[] letters, int from, int to) {
        int end = to;
        if (end - from >= SHORTEST && letters[end - 1] == 's' && "sui".indexOf(letters[end - 2]) < 0) {
            end--;
        }
        if (end - from >= SHORTEST && letters[end - 1] == 'e') {
            if (letters[end - 2] == 'i') {
                letters[end - 2] = 'y';
                return end - 1;
            }
            if (takesEs(letters, end - 1)) {
                return end - 1;
            }
        }
        return end;
    }

    /// Whether what ends here forms its plural by -es.
    private static boolean takesEs(char[] letters, int end) {
        char last = letters[end - 1];
        char before = letters[end - 2];
        return switch (last) {
            case 'x' -> true;
            case 's' -> before == 's';
            case 'h' -> before == 'c' || before == 's';
            default -> false;
        };
    }
}
