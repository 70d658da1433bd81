package org.levelfield.fetch.openalex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.levelfield.run.UserMistake;

/// What is asked of OpenAlex. Names stand for identifiers after [OpenAlexNames].
///
/// @param entity works, authors or institutions
/// @param topics identifiers such as `T10018`, or `subfields/1702`, `fields/17`; likewise concepts, venues,
/// institutions
/// @param search words, in place of or beside filters; such calls cost ten times as much
/// @param ids OpenAlex's, DOIs or ORCIDs; they make the other settings moot
/// @param from first year of publication; `to` the last
/// @param corpus core, expansion or all
public record OpenAlexQuery(
        String entity,
        List<String> topics,
        List<String> concepts,
        List<String> venues,
        List<String> institutions,
        Optional<String> search,
        List<String> ids,
        Optional<Integer> from,
        Optional<Integer> to,
        String corpus) {

    /// Most identifiers in one filter.
    private static final int IDS_A_CALL = 100;

    /// @throws UserMistake where the parts do not fit each other
    public OpenAlexQuery {
        topics = List.copyOf(topics);
        concepts = List.copyOf(concepts);
        venues = List.copyOf(venues);
        institutions = List.copyOf(institutions);
        ids = List.copyOf(ids);
        if (!List.of("works", "authors", "institutions").contains(entity)) {
            throw new UserMistake(
                    "OpenAlex's '" + entity + "' are not fetched", "Ask for works, authors or institutions.");
        }
        if (!List.of("core", "expansion", "all").contains(corpus)) {
            throw new UserMistake("there is no corpus '" + corpus + "'", "Ask for core, expansion or all.");
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new UserMistake("the years from " + from.get() + " to " + to.get() + " are none", "Swap them.");
        }
        boolean onlyWorks = from.isPresent() || to.isPresent() || !venues.isEmpty() || !concepts.isEmpty();
        if (!entity.equals("works") && (onlyWorks || !corpus.equals("core"))) {
            throw new UserMistake(
                    "only works have years, venues, concepts and a corpus", "Leave these out for " + entity + ".");
        }
        if (topics.isEmpty()
                && concepts.isEmpty()
                && venues.isEmpty()
                && institutions.isEmpty()
                && search.isEmpty()
                && ids.isEmpty()
                && from.isEmpty()
                && to.isEmpty()) {
            throw new UserMistake(
                    "the question would be all of OpenAlex",
                    "Ask for a part of it, by topic or years. For everything, build from the snapshot itself.");
        }
    }

    /// The values of the parameter `filter`; more than one where identifiers do not fit into one call.
    ///
    /// @param since ISO date from which records must have changed; empty for all
    List<String> filters(String since) {
        String changed = since.isEmpty() ? "" : ",from_updated_date:" + since;
        if (!ids.isEmpty()) {
            List<String> filters = new ArrayList<>();
            Map<String, List<String>> kinds = new TreeMap<>();
            ids.forEach(id ->
                    kinds.computeIfAbsent(kind(id), kind -> new ArrayList<>()).add(bare(id)));
            kinds.forEach((kind, values) -> {
                for (int i = 0; i < values.size(); i += IDS_A_CALL) {
                    List<String> some = values.subList(i, Math.min(values.size(), i + IDS_A_CALL));
                    filters.add(kind + ":" + String.join("|", some) + changed);
                }
            });
            return filters;
        }
        List<String> parts = new ArrayList<>();
        topicFilters(parts);
        add(parts, "concepts.id", concepts);
        add(parts, "primary_location.source.id", venues);
        add(
                parts,
                switch (entity) {
                    case "works" -> "authorships.institutions.lineage";
                    case "authors" -> "last_known_institutions.id";
                    default -> "lineage";
                },
                institutions);
        from.ifPresent(year -> parts.add("from_publication_date:" + year + "-01-01"));
        to.ifPresent(year -> parts.add("to_publication_date:" + year + "-12-31"));
        return List.of((String.join(",", parts) + changed).replaceFirst("^,", ""));
    }

    private void topicFilters(List<String> parts) {
        List<String> plain =
                topics.stream().filter(topic -> !topic.contains("/")).toList();
        add(parts, "topics.id", plain);
        for (String level : List.of("subfields", "fields", "domains")) {
            List<String> wider = topics.stream()
                    .filter(topic -> topic.startsWith(level + "/"))
                    .map(topic -> topic.substring(level.length() + 1))
                    .toList();
            add(parts, "topics." + level.substring(0, level.length() - 1) + ".id", wider);
        }
    }

    private static void add(List<String> parts, String filter, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(filter + ":" + String.join("|", values));
        }
    }

    private String kind(String id) {
        String bare = bare(id);
        return bare.startsWith("10.") ? "doi" : bare.matches("\\d{4}-.*") ? "orcid" : "ids.openalex";
    }

    private static String bare(String id) {
        return id.strip().replaceFirst("(?i)^(https?://)?(openalex\\.org|doi\\.org|orcid\\.org)/", "");
    }

    /// Whether every call is priced as a search.
    boolean searches() {
        return search.isPresent();
    }

    /// The settings of the manifest.
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(Map.of("entity", entity, "corpus", corpus));
        put(settings, "topic", topics);
        put(settings, "concept", concepts);
        put(settings, "venue", venues);
        put(settings, "institution", institutions);
        put(settings, "ids", ids);
        search.ifPresent(words -> settings.put("search", words));
        from.ifPresent(year -> settings.put("from", String.valueOf(year)));
        to.ifPresent(year -> settings.put("to", String.valueOf(year)));
        return settings;
    }

    /// The question that a manifest's settings stand for.
    public static OpenAlexQuery of(Map<String, String> settings) {
        return new OpenAlexQuery(
                settings.getOrDefault("entity", "works"),
                list(settings, "topic"),
                list(settings, "concept"),
                list(settings, "venue"),
                list(settings, "institution"),
                Optional.ofNullable(settings.get("search")),
                list(settings, "ids"),
                Optional.ofNullable(settings.get("from")).map(Integer::valueOf),
                Optional.ofNullable(settings.get("to")).map(Integer::valueOf),
                settings.getOrDefault("corpus", "core").toLowerCase(Locale.ROOT));
    }

    private static void put(Map<String, String> settings, String name, List<String> values) {
        if (!values.isEmpty()) {
            settings.put(name, String.join("|", values));
        }
    }

    private static List<String> list(Map<String, String> settings, String name) {
        String joined = settings.get(name);
        return joined == null ? List.of() : List.of(joined.split("\\|"));
    }
}
