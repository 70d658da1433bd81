package org.levelfield.resolve.institution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.levelfield.text.Token;

/// Describes the candidates of one string in numbers, each beside the others.
final class FeatureReader {
    private final InstitutionIndex index;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Places places;
    private final List<Candidate> candidates;
    private final BitSet cityCountries = new BitSet();
    private final int[] placeScores;
    private final float stringWeight;
    private final int university;
    private final int hospital;

    FeatureReader(InstitutionIndex index, Wording wording, List<Candidate> candidates) {
        this.index = index;
        this.organisations = index.organisations();
        this.vocabulary = index.vocabulary();
        this.wording = wording;
        this.candidates = candidates;
        this.university = vocabulary.find("univ");
        this.hospital = vocabulary.find("hosp");
        this.places = Places.of(wording, index.gazetteer());
        places.cities().forEach(city -> cityCountries.or(index.gazetteer().countriesOfCity(city.number())));
        this.placeScores = candidates.stream()
                .mapToInt(each -> 4 * country(each) + 2 * city(each) + cityCountry(each))
                .toArray();
        float weight = 0;
        for (int word = 0; word < wording.size(); word++) {
            weight += vocabulary.weight(wording.number(word));
        }
        this.stringWeight = weight;
    }

    float[] read(int position) {
        Candidate candidate = candidates.get(position);
        float[] row = new float[Feature.COUNT];
        readMatch(candidate, row);
        readSegment(candidate, row);
        readPlace(candidate, row);
        readRivals(position, row);
        readRelations(candidate, row);
        readOrganisation(candidate.organisation(), row);
        return row;
    }

    /// Adds to the rows what a first look at all of them said.
    void addFirstLook(float[][] rows, double[] probabilities) {
        double sum = 0;
        for (double each : probabilities) {
            sum += each;
        }
        for (int position = 0; position < rows.length; position++) {
            addFirstLook(rows[position], position, probabilities);
            set(rows[position], Feature.SUM, sum);
        }
    }

    /// Clears what [#addFirstLook] wrote.
    static void forgetFirstLook(float[][] rows) {
        for (float[] row : rows) {
            Arrays.fill(row, Feature.FIRST_LOOK.place(), Feature.COUNT, 0);
        }
    }

    private void addFirstLook(float[] row, int position, double[] probabilities) {
        Candidate candidate = candidates.get(position);
        int rank = 0;
        for (int each = 0; each < candidates.size(); each++) {
            if (each == position) {
                continue;
            }
            Candidate other = candidates.get(each);
            double probability = probabilities[each];
            rank += probability > probabilities[position] ? 1 : 0;
            raise(row, Feature.BEST_OTHER, probability);
            Feature kind = candidate.sameSpan(other)
                    ? Feature.BEST_SAME_WORDS
                    : candidate.within(other)
                            ? Feature.BEST_LONGER
                            : other.within(candidate) ? Feature.BEST_SHORTER : Feature.BEST_BESIDE;
            raise(row, kind, probability);
            if (organisations.isParent(other.organisation(), candidate.organisation())) {
                raise(row, Feature.BEST_PARENT, probability);
            }
            if (organisations.isParent(candidate.organisation(), other.organisation())) {
                raise(row, Feature.BEST_CHILD, probability);
            }
        }
        set(row, Feature.FIRST_LOOK, probabilities[position]);
        set(row, Feature.RANK, rank);
    }

    private static void raise(float[] row, Feature feature, double value) {
        row[feature.place()] = Math.max(row[feature.place()], (float) value);
    }

    private static void set(float[] row, Feature feature, double value) {
        row[feature.place()] = (float) value;
    }

    private static void set(float[] row, Feature feature, boolean value) {
        row[feature.place()] = value ? 1 : 0;
    }

    private void readMatch(Candidate candidate, float[] row) {
        float heaviest = 0;
        boolean type = false;
        boolean unit = false;
        for (int word = candidate.first(); word <= candidate.last(); word++) {
            int number = wording.number(word);
            heaviest = Math.max(heaviest, vocabulary.weight(number));
            type |= vocabulary.isType(number);
            unit |= vocabulary.isUnit(number);
        }
        set(row, Feature.MATCH, candidate.match().place());
        set(row, Feature.NAME_KIND, nameKind(candidate));
        set(row, Feature.WORDS, candidate.length());
        set(row, Feature.WEIGHT, candidate.weight());
        set(row, Feature.HEAVIEST, heaviest);
        set(row, Feature.NAME_SHARE, candidate.share());
        set(row, Feature.ELSEWHERE, candidate.elsewhere());
        readName(candidate, row);
        set(row, Feature.STRING_SHARE, candidate.weight() / stringWeight);
        set(row, Feature.SEPARATORS, wording.segment(candidate.last()) - wording.segment(candidate.first()));
        set(row, Feature.CAPITALS, isCapitals(candidate));
        set(
                row,
                Feature.CHARACTERS,
                wording.slice(candidate.first(), candidate.last()).length());
        set(row, Feature.HAS_UNIVERSITY, holds(candidate.first(), candidate.last(), university));
        set(row, Feature.HAS_HOSPITAL, holds(candidate.first(), candidate.last(), hospital));
        set(row, Feature.STRING_UNIVERSITY, holds(0, wording.size() - 1, university));
        set(row, Feature.STRING_HOSPITAL, holds(0, wording.size() - 1, hospital));
        set(row, Feature.ALONE, candidate.length() == wording.size());
        set(row, Feature.HAS_TYPE, type);
        set(row, Feature.HAS_UNIT, unit);
    }

    private boolean holds(int first, int last, int number) {
        for (int word = first; word <= last; word++) {
            if (wording.number(word) == number && number >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readName(Candidate candidate, float[] row) {
        if (candidate.name() == NameTable.NONE) {
            return;
        }
        NameTable names = index.names();
        int size = names.size(candidate.name());
        boolean missing = false;
        for (int position = 0; position < size && !candidate.isPhrase(); position++) {
            int number = names.word(candidate.name(), position);
            missing |= vocabulary.isType(number) && !wording.has(number);
        }
        set(row, Feature.NAME_WORDS, size);
        set(row, Feature.MISSING_TYPE, missing);
    }

    private int nameKind(Candidate candidate) {
        return candidate.name() == NameTable.NONE
                ? NameTable.Kind.values().length
                : index.names().kind(candidate.name()).place();
    }

    private boolean isCapitals(Candidate candidate) {
        String slice = wording.slice(candidate.first(), candidate.last());
        return slice.length() > 1 && slice.chars().noneMatch(Character::isLowerCase);
    }

    private void readSegment(Candidate candidate, float[] row) {
        int from = candidate.first();
        while (from > 0 && wording.segment(from - 1) == wording.segment(candidate.first())) {
            from--;
        }
        int to = candidate.last();
        while (to + 1 < wording.size() && wording.segment(to + 1) == wording.segment(candidate.last())) {
            to++;
        }
        float weight = 0;
        float leftOver = 0;
        int digits = 0;
        for (int word = from; word <= to; word++) {
            float each = vocabulary.weight(wording.number(word));
            weight += each;
            boolean number = wording.tokens().get(wording.place(word)).kind() == Token.Kind.NUMBER;
            digits += number ? 1 : 0;
            if ((word < candidate.first() || word > candidate.last()) && !number) {
                leftOver = Math.max(leftOver, each);
            }
        }
        set(row, Feature.SEGMENT_SHARE, candidate.weight() / weight);
        set(row, Feature.LEFT_WORDS, candidate.first() - from);
        set(row, Feature.RIGHT_WORDS, to - candidate.last());
        set(row, Feature.HEAVIEST_LEFT_OVER, leftOver);
        set(row, Feature.DIGITS, digits);
        boolean left = candidate.first() > from;
        boolean right = candidate.last() < to;
        set(row, Feature.LEFT_IS_TYPE, left && vocabulary.isType(wording.number(candidate.first() - 1)));
        set(row, Feature.LEFT_IS_UNIT, left && vocabulary.isUnit(wording.number(candidate.first() - 1)));
        set(row, Feature.RIGHT_IS_TYPE, right && vocabulary.isType(wording.number(candidate.last() + 1)));
        int segment = wording.segment(candidate.first());
        set(row, Feature.SEGMENT, segment);
        set(row, Feature.SEGMENT_FROM_END, wording.segmentCount() - 1 - segment);
        set(row, Feature.SEGMENTS, wording.segmentCount());
        set(row, Feature.STRING_WORDS, wording.size());
    }

    private int country(Candidate candidate) {
        int country = organisations.country(candidate.organisation());
        if (places.countries().isEmpty() || country < 0) {
            return 0;
        }
        return places.countries().get(country) ? 1 : -1;
    }

    private int city(Candidate candidate) {
        int city = organisations.city(candidate.organisation());
        int from = wording.place(candidate.first());
        int to = wording.place(candidate.last());
        if (city >= 0 && places.namesCity(city, from, to)) {
            return 1;
        }
        boolean others = places.cities().stream().anyMatch(each -> each.to() < from || each.from() > to);
        return city >= 0 && others ? -1 : 0;
    }

    private int cityCountry(Candidate candidate) {
        int country = organisations.country(candidate.organisation());
        if (cityCountries.isEmpty() || country < 0) {
            return 0;
        }
        return cityCountries.get(country) ? 1 : -1;
    }

    private void readPlace(Candidate candidate, float[] row) {
        set(row, Feature.COUNTRY, country(candidate));
        set(row, Feature.CITY, city(candidate));
        set(row, Feature.CITY_COUNTRY, cityCountry(candidate));
        int from = wording.place(candidate.first());
        int to = wording.place(candidate.last());
        boolean place = places.cities().stream().anyMatch(city -> city.from() <= from && to <= city.to());
        set(row, Feature.IS_PLACE, place);
    }

    private void readRivals(int position, float[] row) {
        Candidate candidate = candidates.get(position);
        int rivals = 0;
        int place = 0;
        int name = 0;
        int renown = 0;
        int others = 0;
        int heavier = 0;
        boolean withinPhrase = false;
        boolean withinSimilar = false;
        boolean overlapped = false;
        for (int each = 0; each < candidates.size(); each++) {
            Candidate other = candidates.get(each);
            boolean phrase = other.isPhrase();
            if (each == position) {
                continue;
            }
            if (candidate.sameSpan(other)) {
                rivals++;
                place += placeScores[each] > placeScores[position] ? 1 : 0;
                name += rank(other) < rank(candidate) ? 1 : 0;
                renown += organisations.renown(other.organisation()) > organisations.renown(candidate.organisation())
                        ? 1
                        : 0;
            } else if (candidate.overlaps(other)) {
                withinPhrase |= phrase && candidate.within(other);
                withinSimilar |= !phrase && candidate.within(other);
                overlapped |= other.weight() > candidate.weight();
            } else if (phrase) {
                others++;
                heavier += other.weight() > candidate.weight() ? 1 : 0;
            }
        }
        set(row, Feature.RIVALS, rivals);
        set(row, Feature.RIVALS_BETTER_PLACE, place);
        set(row, Feature.RIVALS_BETTER_NAME, name);
        set(row, Feature.RIVALS_BETTER_RENOWN, renown);
        set(row, Feature.WITHIN_PHRASE, withinPhrase);
        set(row, Feature.WITHIN_SIMILAR, withinSimilar);
        set(row, Feature.OVERLAPPED, overlapped);
        set(row, Feature.OTHERS, others);
        set(row, Feature.OTHERS_HEAVIER, heavier);
    }

    private int rank(Candidate candidate) {
        return candidate.match().place() * 8 + nameKind(candidate);
    }

    private void readRelations(Candidate candidate, float[] row) {
        int parents = 0;
        int children = 0;
        boolean covers = false;
        for (Candidate other : candidates) {
            boolean phrase = other.isPhrase();
            if (phrase && organisations.isParent(other.organisation(), candidate.organisation())) {
                parents++;
            }
            if (phrase && organisations.isParent(candidate.organisation(), other.organisation())) {
                children++;
                covers |= candidate.within(other);
            }
        }
        set(row, Feature.PARENT_NAMED, parents);
        set(row, Feature.CHILD_NAMED, children);
        set(row, Feature.CHILD_COVERS, covers);
    }

    private void readOrganisation(int organisation, float[] row) {
        List<String> types = organisations.types(organisation);
        set(row, Feature.RENOWN, organisations.renown(organisation));
        set(row, Feature.CHILDREN, Math.log(1.0 + organisations.children(organisation)));
        set(row, Feature.PARENTS, organisations.parents(organisation).length);
        set(row, Feature.ACTIVE, organisations.isActive(organisation));
        set(row, Feature.EDUCATION, types.contains("education"));
        set(row, Feature.HEALTHCARE, types.contains("healthcare"));
        set(row, Feature.COMPANY, types.contains("company"));
        set(row, Feature.FACILITY, types.contains("facility"));
        set(row, Feature.GOVERNMENT, types.contains("government"));
        set(row, Feature.NONPROFIT, types.contains("nonprofit"));
        set(row, Feature.FUNDER, types.contains("funder"));
    }
}
