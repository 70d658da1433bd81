package org.levelfield.search;

import java.util.List;
import java.util.Locale;

/// Why a work was found.
public sealed interface Reason {

    /// The reason in words.
    String sentence();

    /// Words of the question that stand in the work, rarest first, as they are written there.
    record SharedWords(List<String> words) implements Reason {
        public SharedWords {
            words = List.copyOf(words);
        }

        @Override
        public String sentence() {
            return words.isEmpty() ? "shares no word" : "shares " + String.join(", ", words);
        }
    }

    /// Nearness of meaning of question and work.
    ///
    /// @param cosine between -1 and 1
    record Nearness(double cosine) implements Reason {
        @Override
        public String sentence() {
            return String.format(Locale.ROOT, "is near in meaning (cosine %.2f)", cosine);
        }
    }

    /// The work satisfies the filters, and nothing else was asked.
    record Filtered() implements Reason {
        @Override
        public String sentence() {
            return "meets the conditions";
        }
    }
}
