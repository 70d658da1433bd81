package org.levelfield.extract;

import java.util.Locale;

/// What a work has to do with a model that it names; the strongest first.
public enum Relation {
    /// The work is where the model comes from.
    INTRODUCES,
    /// The work analyses, probes, attacks or evaluates the model.
    STUDIES,
    /// The work builds on the model: fine-tunes it, takes its features, its weights or its architecture.
    USES,
    /// The work names the model, and its words do not say why: compared with, or mentioned among others.
    MENTIONS;

    /// The name in tables, such as `uses`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
