package org.levelfield.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a rewording says nothing that it was not given: every quotation, number, identifier, proper name and concept
/// of the field in it must stand in the text that it was made from. It rather refuses a harmless sentence than lets an
/// invented work pass.
public final class GivenOnly {

    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 5;
    private static final Pattern QUOTED = Pattern.compile("[“\"«„]([^”\"»“]*)[”\"»“]");
    private static final Pattern TOKEN = Pattern.compile("[^\\s“”\"«»„()\\[\\],;:?!]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(^|[.?!:]\\s+)[“\"(]?$");

    /// Words that may begin a sentence with a capital without being a name.
    private static final Set<String> OPENERS = Set.of(
            ("a an and are as at but by can could do does for from given how if in is it may might of on or should "
                            + "so than that the then there these this those to under what when where whether which "
                            + "while who why will with would")
                    .split(" "));

    private final Predicate<String> isConcept;

    /// @param isConcept whether words, in lower case with single blanks, name a concept of the field
    public GivenOnly(Predicate<String> isConcept) {
        this.isConcept = isConcept;
    }

    /// What speaks against a text; empty where nothing does.
    ///
    /// @param given all that it may mention
    /// @param must names that it has to keep
    public Optional<String> objection(String text, String given, List<String> must) {
        if (text.isBlank() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.of("is not one question");
        }
        String plainGiven = plain(given);
        for (String name : must) {
            if (!within(plain(name), plain(text))) {
                return Optional.of("leaves out " + name);
            }
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (!within(plain(quoted.group(1)), plainGiven)) {
                return Optional.of("cites “" + quoted.group(1) + "”, which was not given");
            }
        }
        return token(text, given).or(() -> concept(plain(text).strip(), plainGiven));
    }

    /// Numbers, identifiers and names.
    private static Optional<String> token(String text, String given) {
        Set<String> tokens = Set.copyOf(TOKEN.matcher(given)
                .results()
                .map(found -> trimmed(found.group()))
                .distinct()
                .toList());
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = trimmed(matcher.group());
            boolean number = token.chars().anyMatch(Character::isDigit);
            boolean opening =
                    SENTENCE_END.matcher(text.substring(0, matcher.start())).find() && OPENERS.contains(token);
            boolean name = matcher.group().chars().anyMatch(Character::isUpperCase) && !opening;
            if ((number || name) && !tokens.contains(token)) {
                return Optional.of("names " + matcher.group() + ", which was not given");
            }
        }
        return Optional.empty();
    }

    private Optional<String> concept(String text, String given) {
        String[] words = text.split(" ", -1);
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                if (!within(phrase.toString(), given) && isConcept.test(phrase.toString())) {
                    return Optional.of("brings in " + phrase + ", which was not given");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean within(String words, String text) {
        return (" " + text.strip() + " ").contains(" " + words.strip() + " ");
    }

    private static String trimmed(String token) {
        return token.replaceAll("^[.'’]+|[.'’]+$", "").toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                .strip();
    }
}
