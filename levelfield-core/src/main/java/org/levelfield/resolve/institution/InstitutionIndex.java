package org.levelfield.resolve.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.model.Institution;
import org.levelfield.store.CsvResource;

/// A registry of organisations, made ready to find their names in strings. Immutable once built, safe for threads.
///
/// Withdrawn records are left out where a successor stands in the registry or none is named: their names then belong to
/// the successor. Of records with one id the first counts.
public final class InstitutionIndex {

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final NameTable names;
    private final Organisations organisations;
    private final Map<String, List<Integer>> domains;
    private final RareWords rareWords;
    private final Spelling spelling;
    private final CoreWords coreWords;
    private final Map<Integer, List<Integer>> universities = new HashMap<>();

    private InstitutionIndex(Builder builder) {
        this.vocabulary = builder.vocabulary;
        this.gazetteer = builder.gazetteer;
        this.names = builder.names;
        this.organisations = builder.organisations;
        this.domains = builder.domains;
        this.rareWords = RareWords.of(names, vocabulary);
        this.spelling = new Spelling(vocabulary);
        this.coreWords = CoreWords.of(names, vocabulary, organisations);
        for (int number = 0; number < organisations.count(); number++) {
            if (organisations.city(number) >= 0 && organisations.types(number).contains("education")) {
                universities
                        .computeIfAbsent(organisations.city(number), none -> new ArrayList<>())
                        .add(number);
            }
        }
        universities
                .values()
                .forEach(each -> each.sort(Comparator.comparingDouble(number -> -organisations.renown(number))));
    }

    public static Builder builder() {
        return new Builder();
    }

    /// The number of organisations.
    public int size() {
        return organisations.count();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    NameTable names() {
        return names;
    }

    Organisations organisations() {
        return organisations;
    }

    RareWords rareWords() {
        return rareWords;
    }

    CoreWords coreWords() {
        return coreWords;
    }

    /// The universities of a city, the best known first.
    List<Integer> universitiesIn(int city) {
        return universities.getOrDefault(city, List.of());
    }

    Spelling spelling() {
        return spelling;
    }

    List<Integer> ofDomain(String domain) {
        return domains.getOrDefault(domain, List.of());
    }

    /// Takes the records one by one, so that a whole registry need not be held.
    public static final class Builder {
        /// Kinds of relation between organisations that strings name together or one for the other.
        private static final Set<String> RELATED = Set.of("related", "predecessor", "successor");

        private final Vocabulary vocabulary = new Vocabulary(WordForms.bundled());
        private final Gazetteer gazetteer = Gazetteer.bundled(vocabulary.forms());
        private final NameTable names = new NameTable();
        private final Organisations organisations = new Organisations();
        private final Map<String, List<Integer>> domains = new HashMap<>();
        private final Map<Integer, List<String>> parents = new HashMap<>();
        private final Map<Integer, List<String>> related = new HashMap<>();
        private final List<Institution> withdrawn = new ArrayList<>();

        private Builder() {}

        public void add(Institution institution) {
            if (institution.status().equals("withdrawn")) {
                withdrawn.add(institution);
                return;
            }
            if (organisations.contains(institution.id())) {
                return;
            }
            String code = institution.country();
            int country = code == null ? -1 : gazetteer.country(code);
            String cityName = institution.city();
            int city = cityName == null ? -1 : gazetteer.city(cityName, country);
            int number = organisations.add(institution, country, city);
            addNames(number, institution);
            for (String domain : institution.domains()) {
                domains.computeIfAbsent(domain.toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(number);
            }
            note(parents, number, institution, Set.of("parent"));
            note(related, number, institution, RELATED);
        }

        private static void note(
                Map<Integer, List<String>> relations, int number, Institution institution, Set<String> kinds) {
            List<String> ids = institution.relations().stream()
                    .filter(relation -> kinds.contains(relation.kind()))
                    .map(Institution.Relation::id)
                    .toList();
            if (!ids.isEmpty()) {
                relations.put(number, ids);
            }
        }

        public InstitutionIndex build() {
            for (Institution institution : withdrawn) {
                institution.relations().stream()
                        .filter(relation ->
                                relation.kind().equals("successor") && organisations.contains(relation.id()))
                        .findFirst()
                        .ifPresent(relation -> addNames(organisations.number(relation.id()), institution));
            }
            for (CSVRecord row : CsvResource.rows("resolve/renamed.csv")) {
                if (organisations.contains(row.get("institution_id"))) {
                    int number = organisations.number(row.get("institution_id"));
                    addName(number, NameTable.Kind.ALIAS, row.get("alias"), new HashSet<>());
                }
            }
            names.seal();
            vocabulary.weigh(names.count());
            organisations.relate(parents, related);
            return new InstitutionIndex(this);
        }

        private void addNames(int number, Institution institution) {
            Set<Long> seen = new HashSet<>();
            for (Institution.Name name : institution.names()) {
                addName(number, kind(name.kind()), name.value(), seen);
            }
            addName(number, NameTable.Kind.DISPLAY, institution.name(), seen);
            for (Institution.Name name : institution.names()) {
                NameVariants.of(name.value())
                        .forEach(variant -> addName(number, NameTable.Kind.VARIANT, variant, seen));
            }
        }

        private void addName(int number, NameTable.Kind kind, String value, Set<Long> seen) {
            Wording wording = Wording.ofName(value, vocabulary);
            if (wording.size() > 0 && seen.add(wording.exact(0, wording.size() - 1))) {
                names.add(number, kind, wording);
                for (int word : wording.numbers()) {
                    vocabulary.count(word);
                }
            }
        }

        private static NameTable.Kind kind(String kind) {
            return switch (kind) {
                case "ror_display" -> NameTable.Kind.DISPLAY;
                case "label" -> NameTable.Kind.LABEL;
                case "acronym" -> NameTable.Kind.ACRONYM;
                default -> NameTable.Kind.ALIAS;
            };
        }
    }
}
