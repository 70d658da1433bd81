package org.levelfield.bench.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.levelfield.search.IndexedWork;

/// Abstracts, and works that share their authors' keywords.
public final class SharedKeywords {

    private static final int MOST_WORKS = 40;
    private static final int MOST_SOUGHT = 10;
    private static final int SHORTEST_ABSTRACT = 400;

    private SharedKeywords() {}

    /// The tasks `idea` and `theme`.
    public static List<Task> tasks(List<IndexedWork> works) {
        Map<String, List<String>> holders = new HashMap<>();
        for (IndexedWork work : works) {
            for (String keyword : keywords(work)) {
                holders.computeIfAbsent(keyword, each -> new ArrayList<>()).add(work.workId());
            }
        }
        List<Task> tasks = new ArrayList<>();
        for (IndexedWork work : works) {
            Set<String> sought = sought(work, holders);
            if (sought.isEmpty()
                    || sought.size() > MOST_SOUGHT
                    || work.abstractText().length() < SHORTEST_ABSTRACT) {
                continue;
            }
            int year = work.year().orElse(0);
            List<String> sentences = Sentences.of(work.abstractText());
            tasks.add(new Task("idea", work.workId(), year, work.abstractText(), sought));
            if (sentences.size() > 2) {
                tasks.add(new Task("theme", work.workId(), year, sentences.get(sentences.size() / 2), sought));
            }
        }
        return tasks;
    }

    private static Set<String> keywords(IndexedWork work) {
        Set<String> keywords = new LinkedHashSet<>();
        work.keywords().forEach(keyword -> keywords.add(keyword.toLowerCase(Locale.ROOT)));
        return keywords;
    }

    private static Set<String> sought(IndexedWork work, Map<String, List<String>> holders) {
        Set<String> once = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String keyword : keywords(work)) {
            List<String> found = holders.getOrDefault(keyword, List.of());
            if (found.size() <= MOST_WORKS) {
                found.stream()
                        .filter(each -> !each.equals(work.workId()))
                        .filter(each -> !once.add(each))
                        .forEach(twice::add);
            }
        }
        return twice;
    }
}
