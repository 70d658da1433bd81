package org.levelfield.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.levelfield.store.Database;
import org.levelfield.text.TitleKey;

/// For some works the concept that they share with most of the references, among concepts that tell something.
final class SharedConcepts {

    /// A concept of more than this share of all works tells nothing.
    private static final double COMMON = 0.01;

    private final Map<String, Shared> byWork = new HashMap<>();

    private SharedConcepts() {}

    private record Shared(String name, int references, boolean inTitle) {}

    static SharedConcepts read(Database database, Collection<String> references, Collection<String> works) {
        SharedConcepts concepts = new SharedConcepts();
        if (references.isEmpty() || works.isEmpty()) {
            return concepts;
        }
        // the concepts of the references are few, so only they are joined with the works
        database.stream(
                "with central as (select concept_id, count(distinct work_id) as citing from work_concept where work_id in "
                        + IdList.of(references) + " group by concept_id)"
                        + " select o.work_id, c.name, z.citing, max(case when o.place = 'title' then 1 else 0 end)"
                        + " from work_concept o join central z on z.concept_id = o.concept_id"
                        + " join concept c on c.concept_id = o.concept_id"
                        + " where o.work_id in " + IdList.of(works) + " and c.works <= " + COMMON
                        + " * (select count(*) from merged_work) group by 1, 2, 3 order by 1, 3 desc nulls last, 2",
                row -> concepts.byWork.putIfAbsent(
                        String.valueOf(row.getString(1)),
                        new Shared(String.valueOf(row.getString(2)), row.getInt(3), row.getInt(4) == 1)));
        return concepts;
    }

    /// What a work shares with the references; that it calls it by another name is said where its title shows so.
    Optional<String> reason(String work, String title) {
        Shared shared = byWork.get(work);
        if (shared == null) {
            return Optional.empty();
        }
        boolean otherName = shared.inTitle() && !TitleKey.of(title).contains(TitleKey.of(shared.name()));
        return Optional.of("names " + shared.name() + (otherName ? " under another name" : "") + ", as "
                + shared.references() + " of the references do");
    }
}
