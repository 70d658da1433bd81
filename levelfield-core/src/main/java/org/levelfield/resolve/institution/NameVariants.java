package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Further ways to write a name: without what stands in brackets (`Google (United States)`), umlauts written out.
final class NameVariants {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    /// What names an institution after a person: in quotation marks, or after these words.
    private static final Pattern HONOUR =
            Pattern.compile("\\s*(?:[\"“«„][^\"”»“]*[\"”»“]|\\b(?:named after|im\\.|imeni|named for)\\s.*)$");

    /// How people shorten the beginnings of names.
    private static final Map<String, String> SHORT = new TreeMap<>(Map.of(
            "Max Planck Institute ", "MPI ",
            "Max-Planck-Institut ", "MPI ",
            "Indian Institute of Technology ", "IIT ",
            "National Institute of Technology ", "NIT ",
            "Technische Universität ", "TU ",
            "Technical University of ", "TU ",
            "University of California, ", "UC ",
            "University of California ", "UC ",
            "Veterans Affairs ", "VA "));

    private NameVariants() {}

    static List<String> of(String name) {
        List<String> variants = new ArrayList<>();
        String plain = name;
        if (name.indexOf('(') > 0) {
            plain = BRACKETS.matcher(name).replaceAll("").strip();
            variants.add(plain);
        }
        String unhonoured = HONOUR.matcher(plain).replaceFirst("").strip();
        if (unhonoured.indexOf(' ') > 0 && !unhonoured.equals(plain)) {
            variants.add(unhonoured);
        }
        for (Map.Entry<String, String> shortening : SHORT.entrySet()) {
            if (plain.startsWith(shortening.getKey())) {
                variants.add(shortening.getValue()
                        + plain.substring(shortening.getKey().length()));
            }
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
