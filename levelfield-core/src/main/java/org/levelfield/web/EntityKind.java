package org.levelfield.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levelfield.store.SqlResource;

/// Kinds of things that have a page of their own. What a page says of a thing are the answers of SQL files,
/// `sql/pages/{kind}/{section}.sql`, in which `${id}` stands for the thing.
enum EntityKind {
    WORK(
            "abstract",
            "facts",
            "authors",
            "institutions",
            "concepts",
            "models",
            "code",
            "references",
            "citations",
            "records"),
    PERSON("facts", "years", "works", "coauthors"),
    INSTITUTION("facts", "years", "concepts", "works", "names"),
    VENUE("teams", "institutions", "concepts", "works"),
    MODEL("facts", "editions", "years", "works");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> sections;

    EntityKind(String... sections) {
        this.sections = List.of(sections);
    }

    /// As it stands in addresses, and before `_id` in names of columns.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this word.
    static Optional<EntityKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// The page of one thing.
    String address(String id) {
        return "/" + word() + "?id=" + Addresses.encoded(id);
    }

    /// Heading, line beneath it and link elsewhere.
    EntitySql heading() {
        return read("heading");
    }

    /// Sections in the order of the page.
    List<EntitySql> sections() {
        return sections.stream().map(this::read).toList();
    }

    private EntitySql read(String section) {
        return EntitySql.of(section, SqlResource.text("pages/" + word() + "/" + section));
    }
}
