package org.levelfield.map;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoredConcepts;

/// Pairs of concepts of which a text says that the one is also called the other.
final class StatedNames {

    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:also|otherwise|commonly|sometimes|often)\\s+(?:known|called|referred to|termed)(?:\\s+as)?\\b|\\ba\\.?k\\.?a\\.?(?=\\s)"
                    + "|\\bor,?\\s+equivalently,?|\\bsynonymous\\s+with\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}+#-]+");
    private static final int LONGEST = 5;

    /// Words that may stand between the saying and a name.
    private static final int SKIPPED = 2;

    private final StoredConcepts concepts;
    private final Map<Long, Found> found = new HashMap<>();

    private StatedNames(StoredConcepts concepts) {
        this.concepts = concepts;
    }

    /// @param texts that say so
    /// @param work the first of them
    record Found(int texts, String work) {}

    static StatedNames read(Database database, StoredConcepts concepts) {
        StatedNames names = new StatedNames(concepts);
        database.stream(SqlResource.text("stages/map/stated"), row -> names.text(row.getString(1), row.getString(2)));
        return names;
    }

    /// Pairs, each as [#pair] packs it.
    Map<Long, Found> pairs() {
        return found;
    }

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void text(String work, String text) {
        Matcher saying = SAYING.matcher(text);
        while (saying.find()) {
            int sentence = Math.max(text.lastIndexOf(". ", saying.start()) + 1, saying.start() - 120);
            String before = text.substring(Math.max(0, sentence), saying.start());
            int end = text.indexOf(". ", saying.end());
            String after = text.substring(
                    saying.end(), Math.min(end < 0 ? text.length() : end, Math.min(text.length(), saying.end() + 120)));
            OptionalInt one = nameAtEnd(words(before));
            OptionalInt other = nameAtStart(words(after));
            if (one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()) {
                found.merge(
                        pair(one.getAsInt(), other.getAsInt()),
                        new Found(1, work),
                        (old, added) -> new Found(old.texts + 1, old.work));
            }
        }
    }

    private static String[] words(String text) {
        return GAP.split(text.strip());
    }

    private OptionalInt nameAtEnd(String[] words) {
        for (int skipped = 0; skipped <= SKIPPED; skipped++) {
            int to = words.length - skipped;
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                OptionalInt name = concepts.find(String.join(" ", java.util.Arrays.copyOfRange(words, from, to)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt nameAtStart(String[] words) {
        for (int from = 0; from <= SKIPPED; from++) {
            for (int to = Math.min(words.length, from + LONGEST); to > from; to--) {
                OptionalInt name = concepts.find(String.join(" ", java.util.Arrays.copyOfRange(words, from, to)));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return OptionalInt.empty();
    }
}
