package org.levelfield.text;

/// How far two texts are apart (Damerau 1964, restricted to neighbouring letters).
public final class Edits {

    private Edits() {}

    /// Edits that turn one text into the other: a letter added, left out or changed, or two neighbours swapped.
    public static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(last[j], current[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], 1 + before[j - 2]);
                }
            }
            int[] free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }

    /// The share of letters that need no edit, of the longer text: 1 for equal texts, 0 for texts without likeness.
    public static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) between(one, other) / longer;
    }
}
