package org.levelfield.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Spoils references the way people and programs do: typing errors, cut and shortened lists of authors, years that are
/// off, titles as they stood on a preprint. All draws are seeded.
final class ReferenceCorruption {

    private static final List<String> ADDED = List.of("Towards", "On", "A Note on", "Revisiting", "Improving");

    private final SplittableRandom random;

    ReferenceCorruption(long seed) {
        random = new SplittableRandom(seed);
    }

    /// A work as a BibTeX entry should give it.
    record Given(String id, String title, List<String> authors, int year, String venue) {}

    /// An entry with one to three things wrong.
    String entry(String key, Given work) {
        String title = work.title();
        List<String> authors = new ArrayList<>(work.authors());
        String venue = work.venue();
        int year = work.year();
        boolean preprint = random.nextInt(4) == 0;
        if (preprint) {
            title = preprintTitle(title);
            venue = "arXiv preprint";
            year -= random.nextInt(2);
        }
        if (random.nextInt(2) == 0) {
            title = typos(title, 1 + random.nextInt(2));
        }
        if (random.nextInt(2) == 0) {
            authors.replaceAll(ReferenceCorruption::initials);
        }
        boolean cut = authors.size() > 2 && random.nextInt(3) == 0;
        if (cut) {
            authors = new ArrayList<>(authors.subList(0, 1 + random.nextInt(2)));
            authors.add("others");
        }
        if (random.nextInt(3) == 0) {
            year += random.nextBoolean() ? 1 : -1 - random.nextInt(2);
        }
        return bibtex(key, title, authors, year, venue);
    }

    /// A title put together from the halves of two, with authors, venue and year of a third work.
    String invented(String key, Given front, Given back, Given rest) {
        return bibtex(key, spliced(front.title(), back.title()), rest.authors(), rest.year(), rest.venue());
    }

    static String bibtex(String key, String title, List<String> authors, int year, String venue) {
        return "@inproceedings{%s,%n  title = {%s},%n  author = {%s},%n  booktitle = {%s},%n  year = {%d}%n}%n"
                .formatted(key, escaped(title), escaped(String.join(" and ", authors)), escaped(venue), year);
    }

    private static String escaped(String text) {
        return text.replace("\\", " ")
                .replaceAll("([{}%&#])", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String spliced(String front, String back) {
        String[] one = front.split("\\s+", -1);
        String[] other = back.split("\\s+", -1);
        return String.join(" ", Arrays.copyOf(one, (one.length + 1) / 2)) + " "
                + String.join(" ", Arrays.copyOfRange(other, other.length / 2, other.length));
    }

    /// The subtitle goes, a word is put before, or a word is another.
    private String preprintTitle(String title) {
        int colon = title.indexOf(':');
        if (colon > 20 && random.nextInt(3) == 0) {
            return title.substring(0, colon);
        }
        if (random.nextBoolean()) {
            return ADDED.get(random.nextInt(ADDED.size())) + " " + title;
        }
        String[] words = title.split("\\s+", -1);
        if (words.length > 4) {
            words[random.nextInt(words.length)] = "Novel";
        }
        return String.join(" ", words);
    }

    private String typos(String title, int count) {
        StringBuilder text = new StringBuilder(title);
        for (int i = 0; i < count && text.length() > 4; i++) {
            int at = random.nextInt(text.length() - 1);
            char letter = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, letter);
                case 2 -> text.setCharAt(at, letter);
                default -> {
                    char first = text.charAt(at);
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, first);
                }
            }
        }
        return text.toString();
    }

    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+", -1);
        StringBuilder shortened = new StringBuilder();
        for (int i = 0; i < parts.length - 1; i++) {
            shortened.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(". ");
        }
        return shortened.append(parts[parts.length - 1]).toString();
    }
}
