package org.levelfield.resolve.institution;

import java.util.BitSet;

/// Whether the countries and cities that a string names are those of its candidates.
final class PlaceAgreement {
    private final Organisations organisations;
    private final Wording wording;
    private final Places places;
    private final BitSet cityCountries = new BitSet();

    PlaceAgreement(InstitutionIndex index, Wording wording, Places places) {
        this.organisations = index.organisations();
        this.wording = wording;
        this.places = places;
        for (Places.City city : places.cities()) {
            cityCountries.or(index.gazetteer().countriesOfCity(city.number()));
        }
    }

    /// All agreement in one number, from -7 to 7.
    int score(Candidate candidate) {
        return 4 * country(candidate) + 2 * city(candidate) + cityCountry(candidate);
    }

    /// 1 where the country is named, -1 where another is, 0 where none is.
    int country(Candidate candidate) {
        int country = organisations.country(candidate.organisation());
        if (places.countries().isEmpty() || country < 0) {
            return 0;
        }
        return places.countries().get(country) ? 1 : -1;
    }

    /// 1 where the city is named beside the candidate's words, -1 where only others are, 0 where none is.
    int city(Candidate candidate) {
        int city = organisations.city(candidate.organisation());
        if (city < 0) {
            return 0;
        }
        int from = wording.place(candidate.first());
        int to = wording.place(candidate.last());
        boolean others = false;
        for (Places.City each : places.cities()) {
            boolean beside = each.to() < from || each.from() > to;
            if (beside && each.number() == city) {
                return 1;
            }
            others |= beside;
        }
        return others ? -1 : 0;
    }

    /// 1 where the country has a city of those named, -1 where it has none, 0 where none is named.
    int cityCountry(Candidate candidate) {
        int country = organisations.country(candidate.organisation());
        if (cityCountries.isEmpty() || country < 0) {
            return 0;
        }
        return cityCountries.get(country) ? 1 : -1;
    }

    /// Whether the candidate's words are a city's name.
    boolean isPlace(Candidate candidate) {
        int from = wording.place(candidate.first());
        int to = wording.place(candidate.last());
        for (Places.City each : places.cities()) {
            if (each.from() <= from && to <= each.to()) {
                return true;
            }
        }
        return false;
    }
}
