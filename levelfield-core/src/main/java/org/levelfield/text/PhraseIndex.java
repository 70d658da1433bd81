package org.levelfield.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds many phrases in a text in one pass. A phrase is a few words; a word that ends in `*` stands for all that begin
/// so. Which phrases can begin at a word is looked up once a distinct word and remembered: an object serves one thread.
public final class PhraseIndex {

    private record Phrase(List<String> words, int id) {}

    /// Takes a find: words `from` to `to`, exclusive, are the phrase with this number.
    @FunctionalInterface
    public interface Finds {
        void take(int id, int from, int to);
    }

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byPrefix = new HashMap<>();
    private final Map<String, List<Phrase>> known = new HashMap<>();

    /// Adds a phrase under a number; several phrases may share one.
    public void add(String phrase, int id) {
        List<String> words = new ArrayList<>();
        for (String word : List.of(phrase.strip().split("\\s+"))) {
            words.add(word);
        }
        String first = words.getFirst();
        boolean prefix = first.endsWith("*");
        (prefix ? byPrefix : byFirst)
                .computeIfAbsent(prefix ? first.substring(0, first.length() - 1) : first, key -> new ArrayList<>())
                .add(new Phrase(List.copyOf(words), id));
    }

    /// Hands over every place of every phrase, in the order in which they begin.
    public void find(WordList text, Finds finds) {
        for (int at = 0; at < text.size(); at++) {
            for (Phrase phrase : known.computeIfAbsent(text.get(at), this::beginning)) {
                if (stands(phrase, text, at)) {
                    finds.take(phrase.id(), at, at + phrase.words().size());
                }
            }
        }
    }

    private List<Phrase> beginning(String word) {
        List<Phrase> phrases = new ArrayList<>(byFirst.getOrDefault(word, List.of()));
        for (int length = 1; length <= word.length(); length++) {
            phrases.addAll(byPrefix.getOrDefault(word.substring(0, length), List.of()));
        }
        return List.copyOf(phrases);
    }

    private static boolean stands(Phrase phrase, WordList text, int at) {
        List<String> words = phrase.words();
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String wanted = words.get(i);
            String found = text.get(at + i);
            boolean same = wanted.endsWith("*")
                    ? found.startsWith(wanted.substring(0, wanted.length() - 1))
                    : found.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
