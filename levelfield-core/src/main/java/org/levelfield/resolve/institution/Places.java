package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.levelfield.text.Token;

/// The countries and cities that a string names as its address.
///
/// A country counts at the end of a segment, a city anywhere in one; where no country is named, those of the cities
/// count as inferred.
record Places(BitSet countries, List<City> cities) {

    /// A city's name and the tokens that it was read from.
    record City(int number, int from, int to) {}

    static Places of(Wording wording, Gazetteer gazetteer) {
        List<Token> tokens = wording.tokens();
        BitSet countries = new BitSet();
        List<City> cities = new ArrayList<>();
        int most = Math.min(tokens.size(), Wording.MOST_WORDS);
        for (int from = 0; from < most; from++) {
            Token start = tokens.get(from);
            if (start.kind() != Token.Kind.WORD || !gazetteer.mayStart(wording.tokenForm(from))) {
                continue;
            }
            StringBuilder key = new StringBuilder();
            for (int to = from; to < most && to < from + Gazetteer.LONGEST_NAME; to++) {
                Token token = tokens.get(to);
                if (token.kind() != Token.Kind.WORD) {
                    break;
                }
                key.append(to > from ? " " : "").append(wording.tokenForm(to));
                String phrase = key.toString();
                if (endsSegment(tokens, to)) {
                    countries.or(gazetteer.countries(phrase, isCapital(wording.text(), token)));
                }
                int city = gazetteer.findCity(phrase);
                if (city >= 0) {
                    cities.add(new City(city, from, to));
                }
            }
        }
        gazetteer.widen(countries);
        return new Places(countries, cities);
    }

    private static boolean endsSegment(List<Token> tokens, int place) {
        int next = place + 1;
        while (next < tokens.size() && tokens.get(next).kind() == Token.Kind.NUMBER) {
            next++;
        }
        return next == tokens.size() || tokens.get(next).isSeparator();
    }

    private static boolean isCapital(String text, Token token) {
        return Character.isUpperCase(text.charAt(token.start())) && Character.isUpperCase(text.charAt(token.end() - 1));
    }

    /// Whether a city is named outside of some tokens.
    boolean namesCity(int number, int from, int to) {
        return cities.stream().anyMatch(city -> city.number() == number && (city.to() < from || city.from() > to));
    }
}
