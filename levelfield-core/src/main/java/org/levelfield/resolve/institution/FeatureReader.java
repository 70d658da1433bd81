package org.levelfield.resolve.institution;

import java.util.List;
import org.levelfield.text.Token;

/// Describes the candidates of one string in numbers, each beside the others.
final class FeatureReader {
    private final InstitutionIndex index;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final PlaceAgreement places;
    private final List<Candidate> candidates;
    private final float stringWeight;
    private final Rivals rivals;
    private final int university;
    private final int hospital;

    FeatureReader(InstitutionIndex index, Wording wording, Places places, List<Candidate> candidates) {
        this.index = index;
        this.organisations = index.organisations();
        this.vocabulary = index.vocabulary();
        this.wording = wording;
        this.candidates = candidates;
        this.university = vocabulary.find("univ");
        this.hospital = vocabulary.find("hosp");
        this.places = new PlaceAgreement(index, wording, places);
        float weight = 0;
        for (int word = 0; word < wording.size(); word++) {
            weight += vocabulary.weight(wording.number(word));
        }
        this.stringWeight = weight;
        this.rivals = new Rivals(index, candidates, this.places);
    }

    float[] read(int position) {
        Candidate candidate = candidates.get(position);
        float[] row = new float[Feature.COUNT];
        readMatch(candidate, row);
        readSegment(candidate, row);
        readPlace(candidate, row);
        rivals.read(position, row);
        readOrganisation(candidate.organisation(), row);
        return row;
    }

    FirstLook firstLook() {
        return new FirstLook(organisations, candidates);
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
        Feature.MATCH.set(row, candidate.match().place());
        Feature.NAME_KIND.set(row, rivals.nameKind(candidate));
        Feature.WORDS.set(row, candidate.length());
        Feature.WEIGHT.set(row, candidate.weight());
        Feature.HEAVIEST.set(row, heaviest);
        Feature.NAME_SHARE.set(row, candidate.share());
        Feature.ELSEWHERE.set(row, candidate.elsewhere());
        readName(candidate, row);
        Feature.STRING_SHARE.set(row, candidate.weight() / stringWeight);
        Feature.SEPARATORS.set(row, wording.segment(candidate.last()) - wording.segment(candidate.first()));
        Feature.CAPITALS.set(row, isCapitals(candidate));
        Feature.LETTERS.set(row, isLetterByLetter(candidate));
        Feature.CHARACTERS.set(row, wording.end(candidate.last()) - wording.start(candidate.first()));
        Feature.HAS_UNIVERSITY.set(row, holds(candidate.first(), candidate.last(), university));
        Feature.HAS_HOSPITAL.set(row, holds(candidate.first(), candidate.last(), hospital));
        Feature.STRING_UNIVERSITY.set(row, holds(0, wording.size() - 1, university));
        Feature.STRING_HOSPITAL.set(row, holds(0, wording.size() - 1, hospital));
        Feature.ALONE.set(row, candidate.length() == wording.size());
        Feature.HAS_TYPE.set(row, type);
        Feature.HAS_UNIT.set(row, unit);
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
        int filled = 0;
        int before = -1;
        boolean ordered = true;
        boolean missing = false;
        for (int position = 0; position < size && !candidate.isPhrase(); position++) {
            int number = names.word(candidate.name(), position);
            missing |= vocabulary.isType(number) && !wording.has(number);
        }
        for (int position = 0; position < size && !candidate.isPhrase(); position++) {
            int place = placeOf(candidate, position);
            filled += place >= 0 ? 1 : 0;
            ordered &= place < 0 || place > before;
            before = Math.max(before, place);
        }
        Feature.FILLED.set(row, candidate.isPhrase() ? 1 : (double) filled / candidate.length());
        Feature.IN_ORDER.set(row, candidate.isPhrase() ? candidate.match() != Candidate.Match.BAG : ordered);
        Feature.AGAIN.set(row, candidate.again());
        Feature.NAME_WORDS.set(row, size);
        Feature.MISSING_TYPE.set(row, missing);
    }

    /// Where in the match a word of its name stands, -1 where it does not.
    private int placeOf(Candidate candidate, int position) {
        int number = index.names().word(candidate.name(), position);
        for (int word = candidate.first(); word <= candidate.last(); word++) {
            if (wording.number(word) == number
                    || (!vocabulary.isType(number) && startsAlike(wording.form(word), vocabulary.form(number)))) {
                return word;
            }
        }
        return -1;
    }

    private static boolean startsAlike(String one, String other) {
        return one.length() > 1 && other.length() > 1 && one.regionMatches(0, other, 0, 2);
    }

    private boolean isLetterByLetter(Candidate candidate) {
        String name = organisations.name(candidate.organisation());
        int start = wording.start(candidate.first());
        int length = wording.end(candidate.last()) - start;
        boolean whole = name.length() == length || name.startsWith(" (", length);
        return whole && wording.text().regionMatches(start, name, 0, length);
    }

    private boolean isCapitals(Candidate candidate) {
        int start = wording.start(candidate.first());
        int end = wording.end(candidate.last());
        for (int position = start; position < end; position++) {
            if (Character.isLowerCase(wording.text().charAt(position))) {
                return false;
            }
        }
        return end - start > 1;
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
        Feature.SEGMENT_SHARE.set(row, candidate.weight() / weight);
        Feature.LEFT_WORDS.set(row, candidate.first() - from);
        Feature.RIGHT_WORDS.set(row, to - candidate.last());
        Feature.HEAVIEST_LEFT_OVER.set(row, leftOver);
        Feature.DIGITS.set(row, digits);
        boolean left = candidate.first() > from;
        boolean right = candidate.last() < to;
        Feature.LEFT_IS_TYPE.set(row, left && vocabulary.isType(wording.number(candidate.first() - 1)));
        Feature.LEFT_IS_UNIT.set(row, left && vocabulary.isUnit(wording.number(candidate.first() - 1)));
        Feature.RIGHT_IS_TYPE.set(row, right && vocabulary.isType(wording.number(candidate.last() + 1)));
        Feature.LEFT_JOINED.set(row, wording.joining(wording.place(candidate.first()) - 1));
        Feature.RIGHT_JOINED.set(row, wording.joining(wording.place(candidate.last()) + 1));
        int segment = wording.segment(candidate.first());
        Feature.SEGMENT.set(row, segment);
        Feature.SEGMENT_FROM_END.set(row, wording.segmentCount() - 1 - segment);
        Feature.SEGMENTS.set(row, wording.segmentCount());
        Feature.STRING_WORDS.set(row, wording.size());
    }

    private void readPlace(Candidate candidate, float[] row) {
        Feature.COUNTRY.set(row, places.country(candidate));
        Feature.CITY.set(row, places.city(candidate));
        Feature.CITY_COUNTRY.set(row, places.cityCountry(candidate));
        Feature.IS_PLACE.set(row, places.isPlace(candidate));
    }

    private void readOrganisation(int organisation, float[] row) {
        List<String> types = organisations.types(organisation);
        Feature.RENOWN.set(row, organisations.renown(organisation));
        Feature.CHILDREN.set(row, Math.log(1.0 + organisations.children(organisation)));
        Feature.PARENTS.set(row, organisations.parents(organisation).length);
        Feature.ACTIVE.set(row, organisations.isActive(organisation));
        Feature.EDUCATION.set(row, types.contains("education"));
        Feature.HEALTHCARE.set(row, types.contains("healthcare"));
        Feature.COMPANY.set(row, types.contains("company"));
        Feature.FACILITY.set(row, types.contains("facility"));
        Feature.GOVERNMENT.set(row, types.contains("government"));
        Feature.NONPROFIT.set(row, types.contains("nonprofit"));
        Feature.FUNDER.set(row, types.contains("funder"));
    }
}
