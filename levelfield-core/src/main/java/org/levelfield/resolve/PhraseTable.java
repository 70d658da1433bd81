package org.levelfield.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.text.Token;

/// Phrases as a tree of tokens: the longest phrase at a position is found in as many lookups as it has tokens.
final class PhraseTable {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Term> term = Optional.empty();
    }

    private final Node root = new Node();

    /// Adds a phrase and returns the term that it already had, if any; the first one stays.
    Optional<Term> add(List<Token> phrase, Term term) {
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException("An empty phrase for " + term);
        }
        Node node = root;
        for (Token token : phrase) {
            node = node.next.computeIfAbsent(token.word(), word -> new Node());
        }
        Optional<Term> present = node.term;
        if (present.isEmpty()) {
            node.term = Optional.of(term);
        }
        return present;
    }

    Optional<Hit> longestAt(List<Token> tokens, int start) {
        Optional<Term> longest = Optional.empty();
        int end = start;
        Node node = root;
        for (int index = start; index < tokens.size(); index++) {
            Node following = node.next.get(tokens.get(index).word());
            if (following == null) {
                break;
            }
            node = following;
            if (node.term.isPresent()) {
                longest = node.term;
                end = index + 1;
            }
        }
        int found = end;
        return longest.map(term -> new Hit(term, start, found));
    }
}
