package org.levelfield.landmarks;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.levelfield.model.Work;
import org.levelfield.text.TitleKey;

/// Family names of a work's authors, folded, in order.
final class AuthorNames {
    private static final Pattern SUFFIX = Pattern.compile("[, ]+(Jr|Sr|II|III)\\.?$|\\s\\d{4}$");

    private AuthorNames() {}

    static List<String> of(Work work) {
        return work.authorships().stream()
                .map(author -> family(Objects.requireNonNullElse(author.name(), "")))
                .toList();
    }

    static String family(String name) {
        String bare = SUFFIX.matcher(name.strip()).replaceFirst("");
        List<String> names = TitleKey.familyNames(List.of(bare.replace("-", "").replace("'", "")));
        return names.isEmpty() ? TitleKey.of(name) : fold(names.getFirst());
    }

    /// Letters that do not decompose.
    private static String fold(String name) {
        return name.replace("ø", "o").replace("ł", "l").replace("ß", "ss").replace("ı", "i");
    }

    static boolean share(Work one, Work other) {
        return !Collections.disjoint(of(one), of(other));
    }
}
