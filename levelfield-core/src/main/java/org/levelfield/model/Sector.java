package org.levelfield.model;

import java.util.Locale;

/// The sector of an institution: who pays for it and what it is for.
///
/// The cut follows ROR's organisation types, except that public bodies of basic research whose people publish as
/// academics (national research councils, Max Planck) count as academia; each such exception is a row with a reason in
/// the override table.
public enum Sector {
    ACADEMIA,
    INDUSTRY,
    GOVERNMENT,
    /// A public research facility, such as a national laboratory.
    FACILITY,
    NONPROFIT,
    HEALTH,
    OTHER,
    UNKNOWN;

    /// The name in tables and output, such as `academia`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The sector with this label; any case.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Sector parse(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }
}
