package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses of a string that holds several: parted at semicolons, line ends and numbered marks, and at `and`
/// between two that each have a word such as university.
final class Addresses {
    /// More are a list of authors, of which only the whole is read.
    private static final int MOST = 6;

    /// A semicolon that does not end an HTML entity, a line end, a mark such as `(2)` or `[b]`.
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!&[A-Za-z0-9#]{2,8});|\\R|(?<=\\s)(?:\\([0-9a-e]\\)|\\[[0-9a-e]\\])(?=\\s)");

    private static final Pattern AND =
            Pattern.compile(",?\\s(?:and|und|et|&)\\s(?=\\p{Lu}|the\\s\\p{Lu})", Pattern.UNICODE_CASE);

    private static final List<String> JOINTS = List.of(" and ", " und ", " et ", " & ");

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:univ|inst|colleg|hosp|klinik|clinic|academ|polytech|politec|center|centre|laborator)",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /// The addresses, or nothing where there is one alone.
    static List<String> of(String affiliation) {
        if (affiliation.length() > Wording.LONGEST || !mayHoldSeveral(affiliation)) {
            return List.of();
        }
        List<String> addresses = new ArrayList<>();
        for (String part : BETWEEN.split(affiliation, -1)) {
            addJoined(part, addresses);
        }
        return addresses.size() < 2 || addresses.size() > MOST ? List.of() : addresses;
    }

    /// Whether the patterns need be tried at all.
    private static boolean mayHoldSeveral(String text) {
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            boolean mark =
                    (character == ']' || character == ')') && position >= 2 && isOpening(text.charAt(position - 2));
            if (character == ';' || character == '\n' || character == '\r' || mark) {
                return true;
            }
        }
        return JOINTS.stream().anyMatch(text::contains);
    }

    private static boolean isOpening(char character) {
        return character == '[' || character == '(';
    }

    private static void addJoined(String part, List<String> addresses) {
        if (part.isBlank()) {
            return;
        }
        Matcher joint = AND.matcher(part);
        while (joint.find()) {
            String left = part.substring(0, joint.start());
            String right = part.substring(joint.end());
            if (INSTITUTION.matcher(left).find() && INSTITUTION.matcher(right).find()) {
                addresses.add(left);
                addJoined(right, addresses);
                return;
            }
        }
        addresses.add(part);
    }
}
