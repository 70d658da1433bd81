package org.levelfield.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Titles and names folded so that the same ones written in different ways become equal: compatibility forms, case,
/// accents, TeX and punctuation do not count.
public final class TitleKey {

    private static final Pattern TEX = Pattern.compile("\\\\[a-zA-Z]+|[${}\\\\]");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,40}>|&[a-z]{2,8};");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleKey() {}

    /// The letters and digits of a title, without spaces, so that `Meta-Learning` and `Meta Learning` agree.
    public static String of(String title) {
        return words(title).replace(" ", "");
    }

    /// The folded words, with single spaces.
    public static String words(String text) {
        String plain = MARKUP.matcher(TEX.matcher(text).replaceAll(" ")).replaceAll(" ");
        String folded =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The folded family names of authors: what stands before a comma, else the last word that is more than an initial.
    public static List<String> familyNames(List<String> authors) {
        List<String> names = new ArrayList<>(authors.size());
        for (String author : authors) {
            int comma = author.indexOf(',');
            String folded = words(comma > 0 ? author.substring(0, comma) : author);
            String family = comma > 0 ? folded : folded.substring(folded.lastIndexOf(' ') + 1);
            if (family.length() > 1) {
                names.add(family);
            }
        }
        return names;
    }
}
