package org.levelfield.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levelfield.person.NameParts.Part;
import org.levelfield.text.HtmlEntities;

/// Reads a printed name: `Yan-Lun Wu`, `Wu, Yan-Lun`, `Y.-L. Wu`, `YL Wu`, `Raymond J. Mooney, Jr.`, `吴彦伦`.
///
/// What stands in brackets or quotation marks is a nickname and does not count. Texts that name no single person (an
/// organisation, `et al`, an e-mail address, a list of names) give nothing.
final class NameReading {

    /// Longer texts are lists of names that were not parted.
    private static final int LONGEST = 100;

    private static final int MOST_PARTS = 8;

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\"[^\"]*\"|“[^”]*”|\\[[^\\]]*\\]");
    private static final Pattern NOBODY = Pattern.compile(
            "@|\\bet\\.? al\\b|\\b(and|university|institute?|college|group|team|staff|corporate|committee|consortium|inc"
                    + "|ltd|gmbh|corporation|laborator(y|ies)|department|society|association|journal|anonymous|editors?"
                    + "|collaboration|project|foundation)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX =
            Pattern.compile(",?\\s*\\b(jr|sr|ph\\.?d|m\\.?d|ii|iii|iv)\\.?\\s*(?=,|$)", Pattern.CASE_INSENSITIVE);

    private NameReading() {}

    /// The name in this text, or none.
    static Optional<PersonName> read(String printed) {
        if (printed.length() > LONGEST || NOBODY.matcher(printed).find()) {
            return Optional.empty();
        }
        String plain = ASIDE.matcher(HtmlEntities.decode(printed)).replaceAll(" ");
        String text = SUFFIX.matcher(plain).replaceAll("").strip();
        int comma = text.startsWith(",") ? -1 : text.indexOf(',');
        if (comma > 0 && text.indexOf(',', comma + 1) > 0) {
            return Optional.empty();
        }
        List<Part> family = comma < 0 ? List.of() : NameParts.of(text.substring(0, comma));
        List<Part> rest = NameParts.of(text.substring(comma + 1));
        if (family.size() + rest.size() > MOST_PARTS) {
            return Optional.empty();
        }
        if (family.isEmpty() || rest.isEmpty()) {
            return familyLast(family.isEmpty() ? rest : family);
        }
        return Optional.of(name(family, rest));
    }

    private static Optional<PersonName> familyLast(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            return Optional.of(oneWord(parts.getFirst().text()));
        }
        int last = parts.size() - 1;
        while (last > 1 && parts.get(last).hyphened()) {
            last--;
        }
        return Optional.of(name(parts.subList(last, parts.size()), parts.subList(0, last)));
    }

    private static PersonName name(List<Part> family, List<Part> given) {
        return new PersonName(
                family.stream().map(Part::text).collect(Collectors.joining()),
                given.stream().map(Part::text).toList(),
                given.stream().map(Part::hyphened).toList());
    }

    /// A name of one word; where that is Chinese or Korean, its first character is the family's.
    private static PersonName oneWord(String name) {
        int first = name.offsetByCodePoints(0, 1);
        Character.UnicodeScript script = Character.UnicodeScript.of(name.codePointAt(0));
        boolean east = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
        return east && first < name.length()
                ? PersonName.of(name.substring(0, first), name.substring(first))
                : PersonName.of(name);
    }
}
