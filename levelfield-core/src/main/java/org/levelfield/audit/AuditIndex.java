package org.levelfield.audit;

import java.util.Optional;
import org.levelfield.audit.match.VenueYears;
import org.levelfield.measure.literature.Literature;
import org.levelfield.measure.literature.LiteratureStage;
import org.levelfield.measure.literature.RelatedModel;
import org.levelfield.store.Database;
import org.levelfield.store.StoredTitles;

/// What every audit of a field needs, read once. Safe for several threads.
///
/// @param model empty where the field knows too few references to learn from
public record AuditIndex(StoredTitles titles, VenueYears venues, Literature literature, Optional<RelatedModel> model) {

    public static AuditIndex read(Database database) {
        StoredTitles titles = StoredTitles.read(database);
        return new AuditIndex(
                titles, VenueYears.of(titles), Literature.read(database, titles), LiteratureStage.model(database));
    }
}
