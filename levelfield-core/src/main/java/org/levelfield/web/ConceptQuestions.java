package org.levelfield.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.levelfield.run.UserMistake;
import org.levelfield.store.Database;
import org.levelfield.store.SqlResource;
import org.levelfield.store.StoredConcepts;
import org.levelfield.web.MapAnswers.ConceptAnswer;
import org.levelfield.web.MapAnswers.ConceptCommunity;
import org.levelfield.web.MapAnswers.ConceptWork;
import org.levelfield.web.MapAnswers.ConceptYear;
import org.levelfield.web.MapAnswers.Neighbour;
import org.levelfield.web.MapAnswers.OtherName;
import org.levelfield.web.MapAnswers.Prediction;

/// Asks what is known of one concept.
final class ConceptQuestions {

    private static final int SHOWN = 12;
    private static final int SUGGESTED = 6;

    private ConceptQuestions() {}

    private record Asked(String id) {}

    /// @param written the identifier, or any way to write the name
    /// @throws Refused if the field does not know it, with the nearest that it knows
    static ConceptAnswer of(Edition edition, String written) {
        QueryParameters.notTooLong(written);
        StoredConcepts concepts = known(edition);
        OptionalInt found;
        List<String> near;
        // a name is cut into words by one cutter
        synchronized (concepts) {
            found = concepts.find(written);
            near = found.isPresent() ? List.of() : concepts.near(written, SUGGESTED);
        }
        if (found.isEmpty()) {
            throw Refused.notHere(new UserMistake(
                    "this field knows no concept '" + written + "'",
                    near.isEmpty() ? "Look for it on the map, /map." : "Nearest: " + String.join(", ", near) + "."));
        }
        String id = concepts.id(found.getAsInt());
        return edition.once(
                new Asked(id), ConceptAnswer.class, () -> edition.with(database -> read(edition, database, id)));
    }

    /// The names of all concepts, read once.
    static StoredConcepts known(Edition edition) {
        return edition.once("concepts", StoredConcepts.class, () -> edition.with(StoredConcepts::new));
    }

    private static ConceptAnswer read(Edition edition, Database database, String id) {
        List<RankedWork> ranked = works(database, id);
        List<ConceptWork> cited = shown(ranked, RankedWork::byCitations);
        List<ConceptWork> latest = shown(ranked, RankedWork::byYear);
        return database.query(
                        "select c.concept_id, c.name, c.kind, c.first_year, c.works, m.growth, m.industry_share,"
                                + " m.known_teams, m.beyond_gpu from concept c"
                                + " left join concept_map m on m.concept_id = c.concept_id where c.concept_id = ?",
                        row -> new ConceptAnswer(
                                id,
                                row.getString(2),
                                row.getString(3),
                                MapQuestions.whole(row, 4),
                                row.getInt(5),
                                forms(database, id),
                                communities(database, id),
                                MapQuestions.rounded(row, 6),
                                MapQuestions.rounded(row, 7),
                                row.getInt(8),
                                MapQuestions.rounded(row, 9),
                                history(database, id),
                                neighbours(edition, database, id),
                                otherNames(database, id),
                                cited,
                                latest,
                                predictions(database, id),
                                edition.manifest().built()),
                        id)
                .getFirst();
    }

    private static List<String> forms(Database database, String id) {
        return database.query(
                "select form from concept_form where concept_id = ? order by occurrences desc, form limit 12",
                row -> String.valueOf(row.getString(1)),
                id);
    }

    private static List<ConceptCommunity> communities(Database database, String id) {
        return database.query(
                "select c.community_id, c.level, c.label from concept_community m join community c"
                        + " on c.community_id = m.community_id where m.concept_id = ? order by c.level",
                row -> new ConceptCommunity(row.getString(1), row.getInt(2), row.getString(3)),
                id);
    }

    private static List<ConceptYear> history(Database database, String id) {
        return database.query(
                "select year, works, known_teams, with_industry from concept_year where concept_id = ? order by year"
                        + " nulls last",
                row -> new ConceptYear(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                id);
    }

    private static List<Neighbour> neighbours(Edition edition, Database database, String id) {
        long works = edition.once(
                "works with concepts",
                Long.class,
                () -> database.number("select count(distinct work_id) from work_concept"));
        return database.query(
                sql("concept-neighbours", id).replace("${all_works}", String.valueOf(works)),
                row -> new Neighbour(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)));
    }

    static List<OtherName> otherNames(Database database, String id) {
        return database.query(
                "select a.other_id, c.name, a.confidence, a.context, a.shared_contexts, a.joint_works, a.chance_works,"
                        + " a.venue_likeness, a.communities_differ, a.stated, a.stated_in, a.citations, a.decision"
                        + " from concept_alias a join concept c on c.concept_id = a.other_id"
                        + " where a.concept_id = ? order by a.rank limit 10",
                row -> new OtherName(
                        row.getString(1),
                        row.getString(2),
                        rounded(row, 3),
                        rounded(row, 4),
                        row.getString(5),
                        row.getInt(6),
                        rounded(row, 7),
                        rounded(row, 8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getString(11),
                        row.getInt(12),
                        row.getString(13)),
                id);
    }

    private static double rounded(ResultSet row, int column) throws SQLException {
        return Math.round(1e4 * row.getDouble(column)) / 1e4;
    }

    /// A work with its places among those that name the concept, from 1.
    private record RankedWork(ConceptWork work, int byCitations, int byYear) {}

    private static List<RankedWork> works(Database database, String id) {
        return database.query(
                sql("concept-works", id),
                row -> new RankedWork(
                        new ConceptWork(
                                row.getString(1),
                                row.getString(2),
                                MapQuestions.whole(row, 3),
                                row.getString(4),
                                row.getString(5),
                                MapQuestions.whole(row, 6),
                                row.getString(7)),
                        row.getInt(8),
                        row.getInt(9)));
    }

    private static List<ConceptWork> shown(List<RankedWork> ranked, ToIntFunction<RankedWork> place) {
        return ranked.stream()
                .filter(work -> place.applyAsInt(work) <= SHOWN)
                .sorted(Comparator.comparingInt(place))
                .map(RankedWork::work)
                .toList();
    }

    /// The likeliest of those that the field's forecast holds, within three years of the last that it saw; in a field
    /// too
    /// short to learn that, of the next year. Empty where neither could be learned.
    private static List<Prediction> predictions(Database database, String id) {
        return database.query(
                "select c.concept_id, c.name, coalesce(f.probability_3, f.probability_1) as probability,"
                        + " f.until_year + case when f.probability_3 is null then 1 else 3 end"
                        + " from (select concept_b as other, * from forecast where concept_a = ?"
                        + " union all select concept_a as other, * from forecast where concept_b = ?) f"
                        + " join concept c on c.concept_id = f.other"
                        + " where coalesce(f.probability_3, f.probability_1) is not null"
                        + " order by probability desc, f.place limit " + SHOWN,
                row -> new Prediction(row.getString(1), row.getString(2), rounded(row, 3), row.getInt(4)),
                id,
                id);
    }

    private static String sql(String question, String id) {
        return SqlResource.text("questions/" + question).replace("${concept}", Database.literal(id));
    }
}
