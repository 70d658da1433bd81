package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Further ways to write a name: without what stands in brackets (`Google (United States)`), umlauts written out.
final class NameVariants {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private NameVariants() {}

    static List<String> of(String name) {
        List<String> variants = new ArrayList<>();
        String plain = name;
        if (name.indexOf('(') > 0) {
            plain = BRACKETS.matcher(name).replaceAll("").strip();
            variants.add(plain);
        }
        if (plain.chars().anyMatch(character -> "äöüÄÖÜøØåÅ".indexOf(character) >= 0)) {
            variants.add(plain.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe")
                    .replace("Ü", "Ue")
                    .replace("ø", "oe")
                    .replace("Ø", "Oe")
                    .replace("å", "aa")
                    .replace("Å", "Aa"));
        }
        return variants;
    }
}
