package org.levelfield.person;

import java.util.Locale;

/// What is looked at when two authorships are compared. Each is a number near 0 to 3, weighed by [PairWeights].
enum Clue {
    /// 1 for every pair: what it says when nothing else does.
    NOTHING(0),
    /// 1 if some further author stands on both works.
    COAUTHOR(1),
    /// 1 if an organisation is the same.
    ORGANISATION(2),
    /// 1 if organisations of both are known, at most two years apart, and none is the same.
    ELSEWHERE_SOON(3),
    /// 1 if organisations of both are known, more than two years apart, and none is the same.
    ELSEWHERE_LATER(4),
    /// How much of the shorter affiliation stands in the other, 0 to 1.
    AFFILIATION(5),
    /// 1 if the venue is the same series.
    VENUE(6),
    /// Information of the words that titles, keywords and topics share, in units of 10 nats, at most 3.
    WORDS(7),
    /// Years between the works, in units of 10, at most 3; 0 where a year is unknown.
    YEARS(8),
    /// 1 if the source gives both the same identifier of the person.
    SAME_AUTHOR_ID(9),
    /// 1 if the source gives them different ones.
    OTHER_AUTHOR_ID(10);

    /// Where its value stands in an array of all.
    private final int place;

    Clue(int place) {
        this.place = place;
    }

    /// How many there are.
    static int count() {
        return values().length;
    }

    double of(double[] all) {
        return all[place];
    }

    void set(double[] all, double value) {
        all[place] = value;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
