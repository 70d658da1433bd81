package org.levelfield.person;

import java.util.ArrayList;
import java.util.List;

/// A person's name, folded: the family name as one word, and the given names as parts.
///
/// @param family without particles, hyphens and spaces; of someone of one name that name
/// @param given parts in order; empty for someone of one name
/// @param hyphened for each part whether a hyphen ties it to the part before it: `Jun-Yan` is one name of two parts
record PersonName(String family, List<String> given, List<Boolean> hyphened) {

    PersonName {
        given = List.copyOf(given);
        hyphened = List.copyOf(hyphened);
        if (given.size() != hyphened.size()) {
            throw new IllegalArgumentException(given + " and " + hyphened);
        }
    }

    /// A name whose parts no hyphen ties.
    static PersonName of(String family, String... given) {
        List<String> parts = List.of(given);
        return new PersonName(family, parts, parts.stream().map(part -> false).toList());
    }

    /// The first letter of the given names, or the empty string.
    String initial() {
        return given.isEmpty()
                ? ""
                : given.getFirst().substring(0, given.getFirst().offsetByCodePoints(0, 1));
    }

    /// The first given name with all that hyphens tie to it: `junyan`.
    String first() {
        StringBuilder first = new StringBuilder();
        for (int part = 0; part < given.size() && (part == 0 || hyphened.get(part)); part++) {
            first.append(given.get(part));
        }
        return first.toString();
    }

    /// Whether the first given name is more than an initial.
    boolean isFull() {
        return !given.isEmpty() && isFull(given.getFirst());
    }

    /// Whether a part is more than an initial.
    static boolean isFull(String part) {
        return part.codePointCount(0, part.length()) > 1 || part.codePointAt(0) >= 0x2E80;
    }

    /// The same name with hyphened parts written as one: `Jun-Yan` as `Junyan`. Initials stay apart.
    PersonName joined() {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < given.size(); part++) {
            boolean tied = part > 0 && hyphened.get(part) && isFull(given.get(part)) && isFull(parts.getLast());
            if (tied) {
                parts.set(parts.size() - 1, parts.getLast() + given.get(part));
            } else {
                parts.add(given.get(part));
            }
        }
        return parts.size() == given.size() ? this : of(family, parts.toArray(String[]::new));
    }

    /// The name read the other way round: `Wang Wei` for what was `Wei Wang`.
    PersonName turned() {
        return given.isEmpty() ? this : of(first(), family);
    }

    /// The name in one text, the same for equal names.
    String key() {
        return family + "," + String.join(" ", given);
    }
}
