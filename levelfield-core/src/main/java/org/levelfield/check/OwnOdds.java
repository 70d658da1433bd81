package org.levelfield.check;

/// How much likelier it is that a text says these words of an idea and leaves those out if the idea is its own than if
/// it is another's. A text says a word of its own idea again as often as texts repeat that word, and besides as often
/// as
/// texts on the same matter say it.
final class OwnOdds {

    private static final double LEAST = 0.02;
    private static final double PAIRS_AGAIN = 0.25;

    private final double[] rarity;
    private final double[] repetition;
    private final double[] amongAll;
    private final double[] amongCandidates;

    /// Sum over the words of the idea of the log-odds, against all works; against the candidates; against the
    /// candidates and the text's own neighbours.
    double all;

    double candidates;
    double neighbours;

    /// Against the candidates, where a word that is alike counts in part.
    double alike;

    /// Share of the words that is said, by rarity and repetition.
    double expected;

    /// What is left unsaid although it would be repeated, in nats.
    double unsaid;

    /// @param says by candidate and term of the idea
    OwnOdds(int[] terms, NumberedWords words, boolean[][] says) {
        rarity = new double[terms.length];
        repetition = new double[terms.length];
        amongAll = new double[terms.length];
        amongCandidates = new double[terms.length];
        for (int term = 0; term < terms.length; term++) {
            rarity[term] = words.rarity()[terms[term]];
            repetition[term] = words.repetition()[terms[term]];
            amongAll[term] = bounded(Math.exp(-rarity[term]));
            int saying = 0;
            for (boolean[] candidate : says) {
                saying += candidate[term] ? 1 : 0;
            }
            amongCandidates[term] = bounded((saying + 0.5) / (says.length + 1));
        }
    }

    private static double bounded(double chance) {
        return Math.clamp(chance, LEAST, 1 - LEAST);
    }

    /// @param said whether the text says each term
    /// @param near the share of the text's neighbours that say each term
    /// @param likeness of the most alike word of the text to each term
    void compare(boolean[] said, double[] near, float[] likeness) {
        all = 0;
        candidates = 0;
        neighbours = 0;
        alike = 0;
        unsaid = 0;
        double weight = 1e-9;
        double kept = 0;
        for (int term = 0; term < rarity.length; term++) {
            all += odds(said[term], repetition[term], amongAll[term]);
            candidates += odds(said[term], repetition[term], amongCandidates[term]);
            neighbours += odds(said[term], repetition[term], bounded((amongCandidates[term] + near[term]) / 2));
            double part = said[term] ? 1 : likeness[term] * likeness[term];
            alike += part * odds(true, repetition[term], amongCandidates[term])
                    + (1 - part) * odds(false, repetition[term], amongCandidates[term]);
            unsaid -= said[term] ? 0 : Math.log(1 - bounded(repetition[term]));
            weight += rarity[term] * repetition[term];
            kept += said[term] ? rarity[term] * repetition[term] : 0;
        }
        expected = kept / weight;
    }

    /// The sum of log-odds over pairs of words, of which a text takes up its own idea's every fourth.
    ///
    /// @param together whether the pairs stand together, by candidate
    static double[] ofPairs(boolean[][] together) {
        double[] odds = new double[together.length];
        for (int pair = 0; together.length > 0 && pair < together[0].length; pair++) {
            int saying = 0;
            for (boolean[] candidate : together) {
                saying += candidate[pair] ? 1 : 0;
            }
            double others = bounded((saying + 0.5) / (together.length + 1));
            for (int i = 0; i < odds.length; i++) {
                odds[i] += odds(together[i][pair], PAIRS_AGAIN, others);
            }
        }
        return odds;
    }

    private static double odds(boolean said, double repeated, double others) {
        double own = bounded(1 - (1 - repeated) * (1 - others));
        return said ? Math.log(own / others) : Math.log((1 - own) / (1 - others));
    }
}
