package org.levelfield.extract.kind;

import java.util.Arrays;
import java.util.Optional;
import org.levelfield.text.LongestPhrases;
import org.levelfield.text.TextWords;

/// Reads what a work contributes and which themes it treats, one work after another. An object serves one thread.
///
/// An announcement ("we propose", "is presented") tells the kind of the noun that it announces: the last noun of the
/// tables before the next preposition, conjunction, verb or sign. Where it announces nothing that the tables know, such
/// as a name, it tells its own kind with its own weight. Other phrases speak for themselves. The weights of different
/// phrases for one kind are joined as independent witnesses: 1 - (1-a)(1-b)….
final class KindReader {

    /// Less likely kinds are not told.
    static final double LIKELY = 0.5;

    /// Themes need mentions of this weight altogether; one in the title counts twice.
    static final double TREATED = 1;

    private static final int LONGEST_NOUN_PHRASE = 12;
    private static final int IN_TITLE = 2;

    private final CueTables tables;
    private final TextWords words = new TextWords();
    private final Evidence kinds = new Evidence();
    private final Evidence themes = new Evidence();
    private int[] numbers = new int[1 << 9];
    private int[] founds = new int[3 << 7];
    private int found;

    KindReader(CueTables tables) {
        this.tables = tables;
    }

    /// Reads a work; what was read before is gone.
    void read(String title, String abstractText) {
        kinds.clear();
        themes.clear();
        find(title);
        for (int i = 0; i < found; i++) {
            alone(entry(i), Cue.Role.TITLE, IN_TITLE);
        }
        find(abstractText);
        for (int i = 0; i < found; i++) {
            alone(entry(i), Cue.Role.TEXT, 1);
            announced(i);
        }
    }

    /// Kinds of contribution, each with its confidence as weight.
    Evidence kinds() {
        return kinds;
    }

    Evidence themes() {
        return themes;
    }

    private void alone(int entry, Cue.Role place, int mentions) {
        for (Cue cue : tables.cues(entry)) {
            if (cue.role() == place) {
                kinds.add(cue.tells(), cue.weight(), cue.phrase());
            } else if (cue.role() == Cue.Role.THEME) {
                themes.mention(cue.tells(), cue.weight() * mentions, cue.phrase());
            }
        }
    }

    private void announced(int place) {
        tables.cue(entry(place), Cue.Role.BEFORE)
                .ifPresent(cue -> tell(cue, lastNoun(to(place), phraseEnd(to(place)))));
        tables.cue(entry(place), Cue.Role.AFTER)
                .ifPresent(cue -> tell(cue, lastNoun(phraseBegin(from(place)), from(place))));
    }

    private void tell(Cue announcement, Optional<Cue> noun) {
        noun.ifPresentOrElse(
                named -> kinds.add(named.tells(), named.weight(), announcement.phrase() + " … " + named.phrase()),
                () -> kinds.add(announcement.tells(), announcement.weight(), announcement.phrase()));
    }

    /// The last noun of the tables among the words `from` to `to`.
    private Optional<Cue> lastNoun(int from, int to) {
        Optional<Cue> last = Optional.empty();
        int lastEnd = from;
        for (int i = 0; i < found; i++) {
            if (from(i) >= from && to(i) <= to && to(i) > lastEnd) {
                Optional<Cue> noun = tables.cue(entry(i), Cue.Role.NOUN);
                if (noun.isPresent()) {
                    last = noun;
                    lastEnd = to(i);
                }
            }
        }
        return last;
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end < words.size()
                && end < from + LONGEST_NOUN_PHRASE
                && words.joint(end) != TextWords.Joint.BREAK
                && !tables.isStop(numbers[end])) {
            end++;
        }
        return end;
    }

    private int phraseBegin(int to) {
        int begin = to;
        while (begin > 0
                && begin > to - LONGEST_NOUN_PHRASE
                && words.joint(begin) != TextWords.Joint.BREAK
                && !tables.isStop(numbers[begin - 1])) {
            begin--;
        }
        return begin;
    }

    /// Finds the phrases of the tables, none across a sign.
    private void find(String text) {
        found = 0;
        words.cut(text);
        if (words.size() > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * words.size());
        }
        for (int i = 0; i < words.size(); i++) {
            numbers[i] = tables.number(words, i);
        }
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && words.joint(to) != TextWords.Joint.BREAK) {
                to++;
            }
            LongestPhrases.find(tables.phrases(), numbers, from, to, this::take);
            LongestPhrases.find(tables.nouns(), numbers, from, to, this::take);
            from = to;
        }
    }

    private void take(int entry, int from, int to) {
        if (3 * found == founds.length) {
            founds = Arrays.copyOf(founds, 2 * founds.length);
        }
        founds[3 * found] = entry;
        founds[3 * found + 1] = from;
        founds[3 * found + 2] = to;
        found++;
    }

    private int entry(int place) {
        return founds[3 * place];
    }

    private int from(int place) {
        return founds[3 * place + 1];
    }

    private int to(int place) {
        return founds[3 * place + 2];
    }
}
