package org.levelfield.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levelfield.text.TextWords;
import org.levelfield.text.WordIds;

/// The titles of a field's works in arrays, with the words of each and, of each word, the titles that have it. A work
/// that several records describe has the titles of all of them, so that a preprint's title finds it too.
///
/// Looking up is safe from several threads.
public final class StoredTitles {

    /// The year of a work whose year is not known.
    public static final int NO_YEAR = 0;

    private final WordIds words = new WordIds();
    private final TextWords cutting = new TextWords();
    private final List<String> ids = new ArrayList<>();
    private final List<@Nullable String> venues = new ArrayList<>();
    private final Map<String, String> venueNames = new HashMap<>();
    private int[] years = new int[1 << 10];
    private boolean[] retracted = new boolean[1 << 10];
    /// By title: its text and the work whose it is. The first titles are the works' own, of equal number.
    private final List<String> titles = new ArrayList<>();

    private int[] works = new int[1 << 10];
    private int[] wordEnds = new int[1 << 10];
    private int[] titleWords = new int[1 << 13];
    private int[] postingEnds = new int[0];
    private int[] postings = new int[0];
    private final Map<String, Integer> numbers = new HashMap<>();

    private StoredTitles() {}

    /// @param database that shows the tables `work`, `merged_work` and `work_merge`
    public static StoredTitles read(Database database) {
        StoredTitles titles = new StoredTitles();
        database.stream(
                "select work_id, title, year, venue, is_retracted from merged_work order by work_id",
                row -> titles.work(
                        row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getBoolean(5)));
        if (database.number("select count(*) from work_merge where rule not in ('alone', 'lead')") > 0) {
            for (int work = 0; work < titles.ids.size(); work++) {
                titles.numbers.put(titles.ids.get(work), work);
            }
            database.stream(
                    "select distinct k.merged_id, w.title from work_merge k join work w on w.work_id = k.work_id"
                            + " where k.rule not in ('alone', 'lead') and w.title is not null order by 1, 2",
                    row -> titles.otherTitle(titles.number(row.getString(1)), row.getString(2)));
        }
        titles.post();
        return titles;
    }

    private void work(String id, @Nullable String title, int year, @Nullable String venue, boolean isRetracted) {
        int work = ids.size();
        if (work == years.length) {
            years = Arrays.copyOf(years, 2 * work);
            retracted = Arrays.copyOf(retracted, 2 * work);
        }
        ids.add(id);
        years[work] = year;
        retracted[work] = isRetracted;
        venues.add(venue == null ? null : venueNames.computeIfAbsent(venue, name -> name));
        title(work, title == null ? "" : title);
    }

    private void otherTitle(int work, String title) {
        if (work >= 0 && !titles.get(work).equals(title)) {
            title(work, title);
        }
    }

    private void title(int work, String title) {
        int number = titles.size();
        if (number == works.length) {
            works = Arrays.copyOf(works, 2 * number);
            wordEnds = Arrays.copyOf(wordEnds, 2 * number);
        }
        titles.add(title);
        works[number] = work;
        cutting.cut(title);
        int end = number == 0 ? 0 : wordEnds[number - 1];
        if (end + cutting.size() > titleWords.length) {
            titleWords = Arrays.copyOf(titleWords, 2 * (end + cutting.size()));
        }
        for (int i = 0; i < cutting.size(); i++) {
            titleWords[end++] = words.add(cutting, i);
        }
        wordEnds[number] = end;
    }

    private void post() {
        postingEnds = new int[words.size() + 1];
        int total = titles.isEmpty() ? 0 : wordEnds[titles.size() - 1];
        for (int i = 0; i < total; i++) {
            postingEnds[titleWords[i] + 1]++;
        }
        for (int word = 0; word < words.size(); word++) {
            postingEnds[word + 1] += postingEnds[word];
        }
        postings = new int[total];
        int[] next = Arrays.copyOf(postingEnds, words.size());
        for (int title = 0; title < titles.size(); title++) {
            for (int i = from(title); i < wordEnds[title]; i++) {
                postings[next[titleWords[i]]++] = title;
            }
        }
    }

    private int from(int title) {
        return title == 0 ? 0 : wordEnds[title - 1];
    }

    /// Works of the field.
    public int size() {
        return ids.size();
    }

    /// Titles, at least one a work.
    public int titles() {
        return titles.size();
    }

    public String id(int work) {
        return ids.get(work);
    }

    /// The number of a work by its identifier, or -1.
    public synchronized int number(String id) {
        if (numbers.isEmpty()) {
            for (int work = 0; work < ids.size(); work++) {
                numbers.put(ids.get(work), work);
            }
        }
        return numbers.getOrDefault(id, -1);
    }

    /// The work's own title.
    public String title(int work) {
        return titles.get(work);
    }

    /// The text of a title, be it the work's own or another record's.
    public String titleText(int title) {
        return titles.get(title);
    }

    /// The work whose title this is.
    public int workOf(int title) {
        return works[title];
    }

    /// The year, or [#NO_YEAR].
    public int year(int work) {
        return years[work];
    }

    /// Series or source, empty where not known.
    public String venue(int work) {
        @Nullable String venue = venues.get(work);
        return venue == null ? "" : venue;
    }

    public boolean isRetracted(int work) {
        return retracted[work];
    }

    /// The words that occur in titles.
    public WordIds words() {
        return words;
    }

    /// How many times a word occurs in titles.
    public int frequency(int word) {
        return postingEnds[word + 1] - postingEnds[word];
    }

    /// The title at a place of a word's list, from 0 to its frequency exclusive.
    public int posting(int word, int place) {
        return postings[postingEnds[word] + place];
    }

    public int wordCount(int title) {
        return wordEnds[title] - from(title);
    }

    public int word(int title, int place) {
        return titleWords[from(title) + place];
    }

    /// How much a word tells: the logarithm of titles by titles that have it.
    public double weight(int frequency) {
        return Math.log((titles.size() + 1.0) / (frequency + 0.5));
    }
}
