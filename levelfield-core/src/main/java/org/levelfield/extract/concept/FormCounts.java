package org.levelfield.extract.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.levelfield.text.Hash64;
import org.levelfield.text.TextWords;

/// How often each concept is written in which form, in running text and in all. Spaces in a row are one; a capital that
/// begins a word otherwise in small letters is a small letter, since titles and sentences begin so.
final class FormCounts {

    private final StringBuilder form = new StringBuilder();
    private long[] keys = new long[1 << 12];
    private int[] entries = new int[1 << 12];
    private int[] concepts = new int[1 << 11];
    private int[] running = new int[1 << 11];
    private int[] all = new int[1 << 11];
    private boolean[] acronyms = new boolean[1 << 11];
    private final List<String> forms = new ArrayList<>();

    FormCounts() {
        Arrays.fill(entries, -1);
    }

    /// A written form of a concept.
    ///
    /// @param running how often it stands in abstracts
    /// @param all how often it stands anywhere
    record Form(int concept, String text, boolean acronym, int running, int all) {}

    void count(int concept, boolean acronym, TextWords words, int from, int to, boolean inRunningText) {
        write(words.text(), words.start(from), words.end(to - 1));
        long key = Hash64.of(concept, Hash64.of(form));
        int slot = slot(key);
        if (entries[slot] < 0) {
            slot = add(key, concept, acronym);
        }
        int entry = entries[slot];
        all[entry]++;
        running[entry] += inRunningText ? 1 : 0;
    }

    /// All forms, by concept.
    List<List<Form>> byConcept(int size) {
        List<List<Form>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(2));
        }
        for (int entry = 0; entry < forms.size(); entry++) {
            lists.get(concepts[entry])
                    .add(new Form(concepts[entry], forms.get(entry), acronyms[entry], running[entry], all[entry]));
        }
        return lists;
    }

    private void write(String text, int from, int to) {
        form.setLength(0);
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character)) {
                if (form.charAt(form.length() - 1) != ' ') {
                    form.append(' ');
                }
            } else {
                form.append(beginsPlainWord(text, i, to) ? Character.toLowerCase(character) : character);
            }
        }
    }

    private static boolean beginsPlainWord(String text, int at, int to) {
        if (!Character.isUpperCase(text.charAt(at)) || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return false;
        }
        int next = at + 1;
        while (next < to && Character.isLetterOrDigit(text.charAt(next))) {
            if (!Character.isLowerCase(text.charAt(next))) {
                return false;
            }
            next++;
        }
        return next > at + 1;
    }

    private int add(long key, int concept, boolean acronym) {
        int entry = forms.size();
        forms.add(form.toString());
        if (entry == concepts.length) {
            concepts = Arrays.copyOf(concepts, 2 * entry);
            running = Arrays.copyOf(running, 2 * entry);
            all = Arrays.copyOf(all, 2 * entry);
            acronyms = Arrays.copyOf(acronyms, 2 * entry);
        }
        concepts[entry] = concept;
        acronyms[entry] = acronym;
        if (2 * forms.size() > keys.length) {
            rehash();
        }
        int slot = slot(key);
        keys[slot] = key;
        entries[slot] = entry;
        return slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldEntries = entries;
        keys = new long[2 * oldKeys.length];
        entries = new int[2 * oldKeys.length];
        Arrays.fill(entries, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldEntries[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                entries[slot] = oldEntries[i];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 7) & mask;
        while (entries[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
