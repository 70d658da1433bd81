package org.levelfield.text;

import java.util.regex.Pattern;

/// The strings that a correction speaks for.
///
/// Strings are compared by their folded words ([TitleKey#words]): letter case, accents, punctuation and the width of
/// spaces do not count, the words and their order do. What is written with ` *` at its end speaks for all strings that
/// begin with these words; a word is not cut, save behind an ideograph, which is a word by itself.
///
/// @param words folded; empty where nothing is left that could be compared
/// @param beginning whether more may follow
public record CorrectionKey(String words, boolean beginning) {

    /// Spaces and what cannot be seen: for folding it is one.
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");

    /// What a line of a file can reasonably hold, characters.
    private static final int LONGEST = 1_000;

    /// The key of what a correction names.
    public static CorrectionKey of(String written) {
        String bare = written.strip();
        boolean beginning = bare.equals("*") || bare.endsWith(" *");
        return new CorrectionKey(folded(bare), beginning);
    }

    /// An affiliation string as corrections see it.
    public static String folded(String affiliation) {
        return TitleKey.words(HtmlEntities.decode(affiliation));
    }

    /// How an affiliation string is to be written down so that a correction speaks for it: without stars at its end,
    /// and a very long one by its beginning.
    public static String written(String affiliation) {
        String bare = BLANK.matcher(affiliation).replaceAll(" ").strip().replaceFirst("[ *]+$", "");
        int space = bare.length() > LONGEST ? bare.lastIndexOf(' ', LONGEST) : -1;
        return space < 0 ? bare : bare.substring(0, space) + " *";
    }

    /// Whether folded words that begin with those of this key may be cut there.
    public static boolean endsWord(String folded, int end) {
        return end == folded.length()
                || folded.charAt(end) == ' '
                || Character.isIdeographic(folded.codePointBefore(end));
    }
}
