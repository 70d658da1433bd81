package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.store.CsvResource;
import org.levelfield.text.Tokenizer;

/// Names of countries, and of the cities that a registry's organisations lie in.
final class Gazetteer {
    static final int LONGEST_NAME = 4;

    private static final Map<String, List<String>> WIDER =
            Map.of("CN", List.of("HK", "MO"), "US", List.of("PR"), "FR", List.of("GP", "MQ", "RE", "GF", "NC", "PF"));

    private static final BitSet NOWHERE = new BitSet();

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es"), Locale.ITALIAN, Locale.of("pt"));

    private final WordForms forms;
    private final Map<String, Integer> countryNumbers = new HashMap<>();
    private final Map<String, BitSet> countryNames = new HashMap<>();
    private final Map<String, BitSet> capitalNames = new HashMap<>();
    private final Map<String, Integer> cityNumbers = new HashMap<>();
    private final List<BitSet> cityCountries = new ArrayList<>();
    private final Map<Integer, BitSet> wider = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    private Gazetteer(WordForms forms) {
        this.forms = forms;
    }

    static Gazetteer bundled(WordForms forms) {
        Gazetteer gazetteer = new Gazetteer(forms);
        for (String code : Locale.getISOCountries()) {
            int number = gazetteer.country(code);
            for (Locale language : LANGUAGES) {
                String name = Locale.of("", code).getDisplayCountry(language);
                put(gazetteer.countryNames, gazetteer.started(gazetteer.key(name)), number);
            }
        }
        WIDER.forEach((country, parts) -> {
            BitSet numbers = new BitSet();
            parts.forEach(part -> numbers.set(gazetteer.country(part)));
            gazetteer.wider.put(gazetteer.country(country), numbers);
        });
        for (CSVRecord row : CsvResource.rows("resolve/countries.csv")) {
            Map<String, BitSet> names =
                    row.get("capitals").equals("y") ? gazetteer.capitalNames : gazetteer.countryNames;
            put(names, gazetteer.started(gazetteer.key(row.get("name"))), gazetteer.country(row.get("country")));
        }
        return gazetteer;
    }

    private static void put(Map<String, BitSet> names, String key, int country) {
        names.computeIfAbsent(key, none -> new BitSet()).set(country);
    }

    /// The number of a country's ISO code; new codes get the next one.
    int country(String code) {
        return countryNumbers.computeIfAbsent(code, none -> countryNumbers.size());
    }

    /// The number of a city's name, which several cities may share.
    int city(String name, int country) {
        String key = key(name);
        if (key.isEmpty()) {
            return -1;
        }
        int number = cityNumbers.computeIfAbsent(key, none -> {
            started(key);
            cityCountries.add(new BitSet());
            return cityCountries.size() - 1;
        });
        if (country >= 0) {
            cityCountries.get(number).set(country);
        }
        return number;
    }

    /// The countries that a phrase names; empty where it names none.
    BitSet countries(String key, boolean capitals) {
        BitSet plain = countryNames.get(key);
        if (plain != null) {
            return plain;
        }
        BitSet code = capitals ? capitalNames.get(key) : null;
        return code == null ? NOWHERE : code;
    }

    /// Adds to a named country those that addresses file under it: Hong Kong under China, Puerto Rico under the US.
    void widen(BitSet countries) {
        for (int country = countries.nextSetBit(0); country >= 0; country = countries.nextSetBit(country + 1)) {
            BitSet parts = wider.get(country);
            if (parts != null) {
                countries.or(parts);
            }
        }
    }

    /// Whether a place's name may begin with a form.
    boolean mayStart(String form) {
        return starts.contains(form);
    }

    private String started(String key) {
        int space = key.indexOf(' ');
        starts.add(space < 0 ? key : key.substring(0, space));
        return key;
    }

    /// The number of the city that a phrase names, or -1.
    int findCity(String key) {
        return cityNumbers.getOrDefault(key, -1);
    }

    BitSet countriesOfCity(int city) {
        return cityCountries.get(city);
    }

    /// The form of a word in a key: that of names, but no word is left out.
    String form(String word) {
        String form = forms.of(word);
        return form.isEmpty() ? word : form;
    }

    private String key(String name) {
        return Tokenizer.tokens(name).stream()
                .filter(token -> !token.isSeparator())
                .map(token -> form(token.word()))
                .collect(Collectors.joining(" "));
    }
}
