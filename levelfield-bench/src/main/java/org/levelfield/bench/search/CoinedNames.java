package org.levelfield.bench.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.search.IndexedWork;

/// Sentences that speak of another work by the name that it coined: the nearest to citing sentences that abstracts
/// hold.
public final class CoinedNames {

    private static final Pattern TITLE = Pattern.compile("(?<name>[A-Z][\\w+-]{2,19}): .{10,}");
    private static final Pattern TOKEN = Pattern.compile("[A-Z][\\w+-]{2,19}");
    private static final Pattern CAPITAL_OR_DIGIT = Pattern.compile("[A-Z0-9]");
    private static final int SHORTEST_SENTENCE = 60;

    private CoinedNames() {}

    private record Coinage(IndexedWork work, boolean taken) {}

    /// The tasks `cite`, `named` and `paragraph`.
    public static List<Task> tasks(List<IndexedWork> works) {
        Map<String, Coinage> coinages = coinages(works);
        List<Task> tasks = new ArrayList<>();
        for (IndexedWork work : works) {
            if (!work.abstractText().isEmpty() && work.year().isPresent()) {
                ask(work, coinages, tasks);
            }
        }
        return tasks;
    }

    /// Names before the colon of one title only, written as no word is, which no earlier abstract holds.
    private static Map<String, Coinage> coinages(List<IndexedWork> works) {
        Map<String, Coinage> coinages = new HashMap<>();
        for (IndexedWork work : works) {
            Matcher title = TITLE.matcher(work.title());
            if (work.year().isPresent() && title.matches() && isCoined(title.group("name"))) {
                coinages.merge(
                        title.group("name"), new Coinage(work, false), (one, other) -> new Coinage(one.work(), true));
            }
        }
        coinages.values().removeIf(Coinage::taken);
        Set<String> older = new HashSet<>();
        for (IndexedWork work : works) {
            for (String name : names(work.abstractText() + " " + work.title())) {
                Coinage coinage = coinages.get(name);
                if (coinage != null
                        && work.year().orElse(Integer.MAX_VALUE)
                                < coinage.work().year().getAsInt()) {
                    older.add(name);
                }
            }
        }
        coinages.keySet().removeAll(older);
        return coinages;
    }

    private static boolean isCoined(String name) {
        return CAPITAL_OR_DIGIT.matcher(name).results().count() >= 2;
    }

    private static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        TOKEN.matcher(text).results().map(MatchResult::group).forEach(names::add);
        return names;
    }

    private static void ask(IndexedWork work, Map<String, Coinage> coinages, List<Task> tasks) {
        Set<String> named = sought(work.abstractText(), work, coinages);
        if (named.isEmpty()) {
            return;
        }
        int year = work.year().orElseThrow();
        tasks.add(new Task("paragraph", work.workId(), year, without(work.abstractText(), coinages), named));
        for (String sentence : Sentences.of(work.abstractText())) {
            Set<String> sought = sought(sentence, work, coinages);
            if (!sought.isEmpty() && sentence.length() >= SHORTEST_SENTENCE) {
                tasks.add(new Task("cite", work.workId(), year, without(sentence, coinages), sought));
                tasks.add(new Task("named", work.workId(), year, sentence, sought));
            }
        }
    }

    private static Set<String> sought(String text, IndexedWork asking, Map<String, Coinage> coinages) {
        Set<String> sought = new LinkedHashSet<>();
        for (String name : names(text)) {
            Coinage coinage = coinages.get(name);
            if (coinage != null && !coinage.work().workId().equals(asking.workId())) {
                sought.add(coinage.work().workId());
            }
        }
        return sought;
    }

    private static String without(String text, Map<String, Coinage> coinages) {
        return TOKEN.matcher(text)
                .replaceAll(
                        found -> coinages.containsKey(found.group()) ? "" : Matcher.quoteReplacement(found.group()));
    }
}
