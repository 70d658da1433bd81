package org.levelfield.extract.concept;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.levelfield.text.Acronyms;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// What the works say each acronym stands for. Only an acronym that nearly all who define it define in one way stands
/// for
/// a concept; others would tie works to concepts that they do not name.
final class AcronymTally {

    /// Of the works that define an acronym, at least this share must agree.
    private static final double AGREED = 0.8;

    private final TextWords cutting = new TextWords();
    private final Map<String, Map<String, Integer>> tally = new TreeMap<>();

    void add(WorkText text) {
        if (text.abstractText().indexOf('(') < 0) {
            return;
        }
        for (Acronyms.Definition definition : Acronyms.of(text.abstractText())) {
            String acronym = folded(definition.acronym());
            String words = folded(definition.words());
            if (acronym.indexOf(' ') < 0 && words.indexOf(' ') > 0) {
                tally.computeIfAbsent(acronym, key -> new HashMap<>(2)).merge(words, 1, Integer::sum);
            }
        }
    }

    /// Lets acronyms stand for the concepts of an inventory; returns how many do.
    ///
    /// @param least works that must define an acronym so
    int abbreviate(ConceptInventory inventory, int least) {
        int[] tied = {0};
        tally.forEach((acronym, meanings) -> {
            int all = meanings.values().stream().mapToInt(Integer::intValue).sum();
            meanings.forEach((words, works) -> {
                int concept = inventory.find(words);
                int word = inventory.words().find(acronym);
                if (works >= least && works >= AGREED * all && concept >= 0 && word != WordIds.UNKNOWN) {
                    inventory.abbreviate(word, concept);
                    tied[0]++;
                }
            });
        });
        return tied[0];
    }

    private String folded(String written) {
        cutting.cut(written);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cutting.size(); i++) {
            words.append(i == 0 ? "" : " ").append(cutting.folded(i));
        }
        return words.toString();
    }
}
