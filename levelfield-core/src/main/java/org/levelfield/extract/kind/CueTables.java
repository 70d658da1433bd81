package org.levelfield.extract.kind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.store.CsvResource;
import org.levelfield.text.PhraseTrie;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The phrases of `resources/kinds`, as trees of folded words: nouns apart from the rest, since a phrase hides those
/// inside
/// it. Reading texts by them is safe from several threads.
final class CueTables {

    private final WordIds words = new WordIds();
    private final PhraseTrie nouns = new PhraseTrie();
    private final PhraseTrie phrases = new PhraseTrie();
    private final BitSet stops = new BitSet();
    private final List<List<Cue>> cues = new ArrayList<>();

    private CueTables() {}

    /// The tables that ship with the program.
    static CueTables bundled() {
        CueTables tables = new CueTables();
        TextWords cutting = new TextWords();
        CsvResource.rows("kinds/cues.csv")
                .forEach(row -> tables.add(
                        cutting, cue(role(row.get("place")), row.get("kind"), row.get("weight"), row.get("phrase"))));
        CsvResource.rows("kinds/announcements.csv")
                .forEach(row -> tables.add(
                        cutting, cue(role(row.get("side")), row.get("kind"), row.get("weight"), row.get("phrase"))));
        CsvResource.rows("kinds/nouns.csv")
                .forEach(row ->
                        tables.add(cutting, cue(Cue.Role.NOUN, row.get("kind"), row.get("weight"), row.get("noun"))));
        CsvResource.rows("kinds/themes.csv")
                .forEach(row -> tables.add(
                        cutting, cue(Cue.Role.THEME, row.get("theme"), row.get("weight"), row.get("phrase"))));
        CsvResource.rows("kinds/stops.csv").forEach(row -> tables.stops.set(tables.words.add(row.get("word"))));
        return tables;
    }

    private static Cue cue(Cue.Role role, String tells, String weight, String phrase) {
        return new Cue(role, tells, Double.parseDouble(weight), phrase);
    }

    private static Cue.Role role(String name) {
        return Cue.Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(TextWords cutting, Cue cue) {
        PhraseTrie trie = cue.role() == Cue.Role.NOUN ? nouns : phrases;
        cutting.cut(cue.phrase());
        int node = PhraseTrie.ROOT;
        for (int word = 0; word < cutting.size(); word++) {
            node = trie.grow(node, words.add(cutting, word));
        }
        if (node == PhraseTrie.ROOT) {
            throw new IllegalArgumentException("An empty phrase for " + cue.tells());
        }
        int entry = trie.end(node, cues.size());
        if (entry == cues.size()) {
            cues.add(new ArrayList<>());
        }
        if (cue(entry, cue.role()).isPresent() && cue.role() != Cue.Role.TITLE && cue.role() != Cue.Role.TEXT) {
            throw new IllegalArgumentException("'" + cue.phrase() + "' stands twice");
        }
        cues.get(entry).add(cue);
    }

    PhraseTrie nouns() {
        return nouns;
    }

    /// All phrases but nouns.
    PhraseTrie phrases() {
        return phrases;
    }

    /// The number of a word of a text, or a negative one.
    int number(TextWords text, int word) {
        return words.find(text, word);
    }

    /// Whether what is announced ends before this word: a preposition, a conjunction or a verb.
    boolean isStop(int number) {
        return number >= 0 && stops.get(number);
    }

    /// What a phrase found tells, in all its roles.
    List<Cue> cues(int entry) {
        return cues.get(entry);
    }

    Optional<Cue> cue(int entry, Cue.Role role) {
        return cues.get(entry).stream().filter(cue -> cue.role() == role).findFirst();
    }
}
