package org.levelfield.measure;

import org.levelfield.run.UserMistake;

/// A measure was asked of a field that has nothing to measure it from.
public final class NotMeasurable extends UserMistake {
    private static final long serialVersionUID = 1L;

    NotMeasurable(String happened, String toTry) {
        super(happened, toTry);
    }
}
