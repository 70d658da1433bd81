package org.levelfield.audit.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The references of a paper, in the order given.
///
/// @param format they were read as: bibtex, bbl, titles or work
/// @param unread entries of which nothing could be used
public record ReferenceList(String format, List<Reference> references, List<Unread> unread) {

    public ReferenceList {
        references = withRepeatedKeysNoted(references);
        unread = List.copyOf(unread);
    }

    /// An entry that could not be used.
    ///
    /// @param line on which it begins, from 1
    public record Unread(long line, String why) {}

    private static List<Reference> withRepeatedKeysNoted(List<Reference> given) {
        Map<String, Integer> seen = new HashMap<>();
        given.forEach(reference -> seen.merge(reference.key(), 1, Integer::sum));
        List<Reference> noted = new ArrayList<>(given.size());
        for (Reference reference : given) {
            int times = seen.getOrDefault(reference.key(), 1);
            noted.add(times == 1 ? reference : reference.noted("the key stands " + times + " times"));
        }
        return List.copyOf(noted);
    }
}
