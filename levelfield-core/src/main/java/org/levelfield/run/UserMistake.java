package org.levelfield.run;

/// The one exception for what a user can mend: it says what happened and what to try. The command prints it without a
/// trace and exits with 2; the page answers 400 or 404 with it.
public class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatHappened;
    private final String whatToTry;

    public UserMistake(String whatHappened, String whatToTry) {
        super(whatHappened + "\n  " + whatToTry);
        this.whatHappened = whatHappened;
        this.whatToTry = whatToTry;
    }

    public UserMistake(String whatHappened, String whatToTry, Throwable cause) {
        super(whatHappened + "\n  " + whatToTry, cause);
        this.whatHappened = whatHappened;
        this.whatToTry = whatToTry;
    }

    public String whatHappened() {
        return whatHappened;
    }

    public String whatToTry() {
        return whatToTry;
    }
}
