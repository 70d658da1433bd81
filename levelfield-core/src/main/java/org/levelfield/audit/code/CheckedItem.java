package org.levelfield.audit.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// One line of the checklist.
///
/// @param item what is asked for, as venues' checklists name it
/// @param why what was seen, and where
public record CheckedItem(String item, Grade grade, String why) {

    /// What was found of an item.
    public enum Grade {
        MET,
        PARTLY,
        /// Looked for, and not there.
        NOT_MET,
        /// Nobody has looked, so nothing is known.
        NOT_RECORDED;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
