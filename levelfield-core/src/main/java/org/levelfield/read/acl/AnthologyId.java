package org.levelfield.read.acl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Anthology's identifiers: `2022.acl-long.1` since 2020; before that a letter, two digits of the year and four
/// digits of volume and paper (`D18-1001`), of which the volume takes one, or two in collections of workshops.
final class AnthologyId {

    private static final Pattern COLLECTION = Pattern.compile("([A-Z])(\\d\\d)|((?:19|20)\\d\\d)\\..+");

    private AnthologyId() {}

    /// @param volume the volume's own part in the current schema, `null` in the old one, where the paper's has it all
    static String of(String collection, @Nullable String volume, String paper) {
        if (volume == null) {
            return collection + "-" + paper;
        }
        if (collection.indexOf('.') >= 0 || !digits(volume) || !digits(paper)) {
            return collection + "-" + volume + "." + paper;
        }
        int number = Integer.parseInt(volume);
        String format = wide(collection, number) ? "%s-%02d%02d" : "%s-%d%03d";
        return format.formatted(collection, number, Integer.parseInt(paper));
    }

    /// Whether the old scheme's number is that of a volume itself, not of a paper in it.
    static boolean ofWholeVolume(String collection, @Nullable String volume, String paper) {
        if (volume != null) {
            return digits(paper) && Integer.parseInt(paper) == 0;
        }
        boolean wide = paper.length() == 4 && digits(paper) && wide(collection, paper.charAt(0) - '0');
        return paper.endsWith(wide ? "00" : "000");
    }

    /// The year that the collection's name gives; the Anthology begins in the 1960s.
    static @Nullable Integer year(String collection) {
        Matcher matcher = COLLECTION.matcher(collection);
        if (!matcher.matches()) {
            return null;
        }
        if (matcher.group(3) != null) {
            return Integer.valueOf(matcher.group(3));
        }
        int year = Integer.parseInt(matcher.group(2));
        return year < 60 ? 2000 + year : 1900 + year;
    }

    /// The journal behind the letter of an old collection; journals print no book title.
    static Optional<String> journal(String collection) {
        return switch (collection.isEmpty() ? ' ' : collection.charAt(0)) {
            case 'J' -> Optional.of("Computational Linguistics");
            case 'Q' -> Optional.of("Transactions of the Association for Computational Linguistics");
            default -> Optional.empty();
        };
    }

    private static boolean wide(String collection, int volume) {
        return collection.startsWith("W") || collection.equals("C69") || (collection.equals("D19") && volume >= 5);
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
