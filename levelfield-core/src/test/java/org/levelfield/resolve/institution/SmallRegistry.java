package org.levelfield.resolve.institution;

import java.util.List;
import java.util.stream.Stream;
import org.levelfield.model.Institution;
import org.levelfield.model.Institution.Name;
import org.levelfield.model.Institution.Relation;

/// A registry of a dozen organisations, with the troubles that real ones have.
final class SmallRegistry {
    static final InstitutionIndex INDEX = index();

    private SmallRegistry() {}

    private static InstitutionIndex index() {
        InstitutionIndex.Builder builder = InstitutionIndex.builder();
        records().forEach(builder::add);
        return builder.build();
    }

    static Stream<Institution> records() {
        return Stream.of(
                one("kyoto", "Kyoto University", "education", "JP", "Kyoto", List.of("kyoto-u.ac.jp")),
                one("kyoto-hospital", "Kyoto University Hospital", "healthcare", "JP", "Kyoto", List.of(), "kyoto"),
                one("bonn", "University of Bonn", "education", "DE", "Bonn", List.of("uni-bonn.de")),
                one("tuebingen", "University of Tübingen", "education", "DE", "Tübingen", List.of()),
                one("york-uk", "University of York", "education", "GB", "York", List.of()),
                one("york-ca", "York University", "education", "CA", "Toronto", List.of()),
                one("ucla", "University of California, Los Angeles", "education", "US", "Los Angeles", List.of()),
                one("ucsd", "University of California, San Diego", "education", "US", "La Jolla", List.of()),
                one("acme", "Acme Robotics (United States)", "company", "US", "Boston", List.of()),
                one(
                        "max",
                        "Max Planck Institute for Informatics",
                        "facility",
                        "DE",
                        "Saarbrücken",
                        List.of(),
                        "planck"),
                // each other's parents
                one("planck", "Max Planck Society", "nonprofit", "DE", "Munich", List.of(), "max"),
                record("old", "Polytechnic of Oldtown", "withdrawn", "education", "GB", "Oldtown", "successor", "new"),
                record("new", "University of Newtown", "active", "education", "GB", "Oldtown", "predecessor", "old"),
                record("lost", "Institute of Vanished Studies", "withdrawn", "education", "GB", "York", "related", "x"),
                one("bonn", "A Second Record with One Id", "education", "DE", "Bonn", List.of()));
    }

    private static Institution one(
            String id, String name, String type, String country, String city, List<String> domains, String... parents) {
        return new Institution(
                id,
                name,
                "active",
                List.of(type),
                country,
                city,
                null,
                domains,
                List.of(new Name(name, "ror_display", null)),
                Stream.of(parents).map(parent -> new Relation(parent, "parent")).toList());
    }

    private static Institution record(
            String id,
            String name,
            String status,
            String type,
            String country,
            String city,
            String relation,
            String other) {
        return new Institution(
                id,
                name,
                status,
                List.of(type),
                country,
                city,
                null,
                List.of(),
                List.of(new Name(name, "ror_display", null)),
                List.of(new Relation(other, relation)));
    }
}
