package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Universities that a string names by the one telling word of their name, beside a word for one of their parts:
/// `Columbia Law School`, `Harvard Society of Fellows`, `Princeton Neuroscience Institute`.
final class CoreWords {
    private static final int MOST = 2;

    private final Map<Integer, List<Integer>> names = new HashMap<>();

    private CoreWords() {}

    /// Collects the names that are one word and a word such as university.
    static CoreWords of(NameTable table, Vocabulary vocabulary, Organisations organisations) {
        CoreWords core = new CoreWords();
        int university = vocabulary.find("univ");
        int college = vocabulary.find("college");
        for (int name = 0; name < table.count(); name++) {
            if (table.size(name) != 2
                    || !organisations.types(table.organisation(name)).contains("education")) {
                continue;
            }
            int first = table.word(name, 0);
            int second = table.word(name, 1);
            boolean type = second == university || second == college;
            int word = type ? first : second;
            boolean telling = !vocabulary.isType(word) && !vocabulary.forms().isForm(vocabulary.form(word));
            if (telling && (type || first == university)) {
                core.names.computeIfAbsent(word, none -> new ArrayList<>()).add(name);
            }
        }
        core.names.values().forEach(each -> {
            each.sort(Comparator.comparingDouble(name -> -organisations.renown(table.organisation(name))));
            each.subList(Math.min(MOST, each.size()), each.size()).clear();
        });
        return core;
    }

    /// The names whose telling word is this one, those of the best known first.
    List<Integer> names(int word) {
        return names.getOrDefault(word, List.of());
    }

    static void find(Wording wording, InstitutionIndex index, List<Candidate> matches) {
        Vocabulary vocabulary = index.vocabulary();
        int university = vocabulary.find("univ");
        int hospital = vocabulary.find("hosp");
        int from = 0;
        while (from < wording.size()) {
            int to = from;
            boolean part = false;
            boolean whole = false;
            while (to < wording.size() && wording.segment(to) == wording.segment(from)) {
                int number = wording.number(to++);
                whole |= number >= 0 && (number == university || number == hospital);
                part |= vocabulary.isType(number) || vocabulary.isUnit(number);
            }
            for (int word = from; word < to && part && !whole; word++) {
                add(wording, index, word, matches);
            }
            from = to;
        }
    }

    private static void add(Wording wording, InstitutionIndex index, int word, List<Candidate> matches) {
        int number = wording.number(word);
        float weight = index.vocabulary().weight(number);
        NameTable table = index.names();
        for (int name : index.coreWords().names(number)) {
            float whole = index.vocabulary().weight(table.word(name, 0))
                    + index.vocabulary().weight(table.word(name, 1));
            matches.add(new Candidate(
                    table.organisation(name), name, Candidate.Match.SIMILAR, word, word, weight, weight / whole, 0));
        }
    }
}
