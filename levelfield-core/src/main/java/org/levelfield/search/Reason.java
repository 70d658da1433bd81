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

    /// Concepts of the field that the question and the work name, in several words each.
    record SharedConcepts(List<String> concepts) implements Reason {
        public SharedConcepts {
            concepts = List.copyOf(concepts);
        }

        @Override
        public String sentence() {
            return (concepts.size() == 1 ? "names the concept " : "names the concepts ") + String.join(", ", concepts);
        }
    }

    /// Many works cite it: nothing that ranks it, but a sign of what it is.
    ///
    /// @param count as the input counts them
    record Cited(int count) implements Reason {
        @Override
        public String sentence() {
            return String.format(Locale.ROOT, "is cited %d times as the input counts", count);
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
