package org.levelfield.web;

import org.levelfield.run.UserMistake;

/// A request that is answered with a status of its own, and with what to do instead.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String whatToTry;

    Refused(int status, String whatHappened, String whatToTry) {
        super(whatHappened);
        this.status = status;
        this.whatToTry = whatToTry;
    }

    /// What was asked for by its address is not here.
    static Refused notHere(UserMistake mistake) {
        return new Refused(404, mistake.whatHappened(), mistake.whatToTry());
    }

    int status() {
        return status;
    }

    String whatHappened() {
        return String.valueOf(getMessage());
    }

    String whatToTry() {
        return whatToTry;
    }
}
