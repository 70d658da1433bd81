package org.levelfield.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.levelfield.cloze.ClozeStage;
import org.levelfield.compute.ComputeStage;
import org.levelfield.extract.ExtractStage;
import org.levelfield.extract.concept.ConceptStage;
import org.levelfield.extract.kind.KindStage;
import org.levelfield.extract.link.LinkStage;
import org.levelfield.forecast.ForecastStage;
import org.levelfield.map.AliasStage;
import org.levelfield.map.MapStage;
import org.levelfield.measure.PrepareStage;
import org.levelfield.measure.citation.GraphStage;
import org.levelfield.measure.literature.LiteratureStage;
import org.levelfield.measure.novelty.NoveltyStage;
import org.levelfield.merge.MergeStage;
import org.levelfield.merge.SupersedeStage;
import org.levelfield.person.PersonStage;
import org.levelfield.resolve.NotableStage;
import org.levelfield.resolve.ResolveStage;
import org.levelfield.search.IndexStage;

/// The whole flow, in order: read this first.
///
/// A field is built by *reading* every input into the same tables, input by input, and then by the stages below, each
/// from the tables before it. What a stage reads and writes is said here and held by a test; what has not changed is
/// not
/// done again.
public final class Landscape {

    /// The tables that reading fills.
    public static final List<String> READ = List.of(
            "work",
            "authorship",
            "affiliation_string",
            "authorship_institution",
            "keyword",
            "citation",
            "institution",
            "institution_name",
            "institution_relation",
            "code_link",
            "model",
            "chip",
            "chip_price",
            "sector_correction",
            "given_concept",
            "name_decision",
            "reject");

    /// Stages that learn from the whole field, take most of a build's time, and change little by a few more works: an
    /// update may leave them as they stand.
    static final List<String> LEARNED = List.of("literature", "forecast", "map", "alias");

    /// Stages that learn something from the whole field, by which they then make their rows: an update may leave what
    /// they
    /// learned.
    static final List<String> LEARNING = List.of("concept", "index", "cloze");

    /// The code whose change makes what was read out of date.
    static final List<String> READ_CODE = List.of(
            "org/levelfield/read", "org/levelfield/model", "org/levelfield/text", "org/levelfield/store", "sql/tables");

    /// The code that every stage writes its tables with.
    static final List<String> STORE_CODE = List.of("org/levelfield/store", "sql/functions.sql");

    /// The stages after reading.
    public static final List<Stage> STAGES = List.of(
            new Stage(
                    "supersede",
                    "the newest record of a work that several inputs describe under one id",
                    List.of("work"),
                    List.of("superseded"),
                    List.of("org/levelfield/merge", "sql/stages/supersede.sql"),
                    new SupersedeStage()::run),
            new Stage(
                    "merge",
                    "one work from several sources: DOI, arXiv id, then title, year and authors",
                    List.of("superseded", "work", "authorship", "affiliation_string"),
                    List.of("work_merge", "merged_work"),
                    List.of("org/levelfield/merge", "org/levelfield/text", "sql/stages/merge", "venues"),
                    new MergeStage()::run),
            new Stage(
                    "concept",
                    "concepts of title, abstract and keywords, found in the works or given as a list; their kinds and forms",
                    List.of("superseded", "work", "keyword", "work_merge", "merged_work", "given_concept"),
                    List.of("work_concept", "concept", "concept_form"),
                    List.of(
                            "org/levelfield/extract/concept",
                            "org/levelfield/text",
                            "sql/stages/concept",
                            "extract/concept"),
                    new ConceptStage()::run),
            new Stage(
                    "resolve",
                    "affiliation string to institution and sector, with the rule; team of each work",
                    List.of(
                            "superseded",
                            "affiliation_string",
                            "authorship",
                            "authorship_institution",
                            "institution",
                            "institution_name",
                            "institution_relation",
                            "merged_work",
                            "sector_correction"),
                    List.of("company_owner", "resolution", "authorship_sector", "team"),
                    List.of(
                            "org/levelfield/learn",
                            "org/levelfield/resolve",
                            "org/levelfield/text",
                            "sql/stages/resolve",
                            "sectors",
                            "resolve"),
                    new ResolveStage()::run),
            new Stage(
                    "person",
                    "which authorships are one person's, how sure that is, and the person's sectors by year",
                    List.of(
                            "superseded",
                            "authorship",
                            "affiliation_string",
                            "authorship_institution",
                            "keyword",
                            "work_merge",
                            "merged_work",
                            "resolution",
                            "authorship_sector"),
                    List.of("person_work", "person", "person_year"),
                    List.of("org/levelfield/person", "org/levelfield/text", "sql/stages/person", "names"),
                    new PersonStage()::run),
            new Stage(
                    "kind",
                    "what each work contributes and which themes of scrutiny it treats, by phrases of its abstract",
                    List.of("work", "merged_work"),
                    List.of("work_kind", "work_theme"),
                    List.of("org/levelfield/extract/kind", "org/levelfield/text", "sql/stages/kind", "kinds"),
                    new KindStage()::run),
            new Stage(
                    "link",
                    "addresses of code, data and models that abstracts give",
                    List.of("work", "merged_work"),
                    List.of("work_link"),
                    List.of("org/levelfield/extract/link", "org/levelfield/text", "sql/stages/link"),
                    new LinkStage()::run),
            new Stage(
                    "graph",
                    "citation graph: disruption, sleep and awakening, and combinations of each work",
                    List.of("superseded", "work", "citation", "keyword", "work_merge", "merged_work"),
                    List.of("work_disruption", "work_beauty", "work_combination"),
                    List.of("org/levelfield/graph", "org/levelfield/measure/citation", "sql/stages/graph"),
                    new GraphStage()::run),
            new Stage(
                    "literature",
                    "which works belong to a list of references, learned; what each work's list may miss",
                    List.of("superseded", "work", "authorship", "citation", "work_merge", "merged_work"),
                    List.of("related_model", "work_literature"),
                    List.of(
                            "org/levelfield/graph",
                            "org/levelfield/learn",
                            "org/levelfield/measure/literature",
                            "org/levelfield/text",
                            "sql/stages/literature"),
                    new LiteratureStage()::run),
            new Stage(
                    "novelty",
                    "first-time concepts and pairs of each work, its distance to all earlier works; bursts of concepts",
                    List.of("superseded", "work", "merged_work", "concept", "work_concept"),
                    List.of("work_novelty", "concept_burst"),
                    List.of(
                            "org/levelfield/graph",
                            "org/levelfield/measure/novelty",
                            "org/levelfield/text",
                            "sql/stages/novelty"),
                    new NoveltyStage()::run),
            new Stage(
                    "notable",
                    "organisations of notable models to sectors and parents; team and accessibility of each model",
                    List.of("model", "sector_correction"),
                    List.of("organization", "model_parent", "notable_model"),
                    List.of("org/levelfield/resolve", "org/levelfield/text", "sql/stages/notable", "sectors"),
                    new NotableStage()::run),
            new Stage(
                    "compute",
                    "compute of each work: stated, estimated from what it states, or predicted; and who could afford it",
                    List.of("merged_work", "superseded", "work", "affiliation_string"),
                    List.of("work_compute"),
                    List.of("org/levelfield/compute", "org/levelfield/text", "sql/stages/compute", "compute"),
                    new ComputeStage()::run),
            new Stage(
                    "extract",
                    "which works introduce, use or study which models",
                    List.of("merged_work", "superseded", "work"),
                    List.of("work_model", "model_family"),
                    List.of("org/levelfield/extract", "org/levelfield/text", "sql/stages/extract", "extract"),
                    new ExtractStage()::run),
            new Stage(
                    "prepare",
                    "what several measures would else compute at every question: institutions and concepts of works, topics of surveys",
                    List.of(
                            "affiliation_string",
                            "merged_work",
                            "resolution",
                            "authorship_sector",
                            "team",
                            "concept",
                            "work_concept"),
                    PrepareStage.TABLES,
                    List.of("org/levelfield/measure/PrepareStage.class", "sql/stages/prepare"),
                    new PrepareStage()::run),
            new Stage(
                    "forecast",
                    "open pairs: concepts never named together that will be, with probability, attention and reasons",
                    List.of("merged_work", "concept", "work_concept", "concept_form", "person_work"),
                    List.of("forecast", "forecast_bridge"),
                    List.of(
                            "org/levelfield/forecast",
                            "org/levelfield/learn",
                            "org/levelfield/text",
                            "sql/stages/forecast",
                            "forecast"),
                    new ForecastStage()::run),
            new Stage(
                    "map",
                    "communities of concepts at three resolutions, their places on the map, and what colours them",
                    List.of("work_concept", "concept", "concept_form", "merged_work", "team", "work_compute"),
                    List.of("concept_year", "concept_map", "concept_community", "community"),
                    List.of("org/levelfield/graph", "org/levelfield/map", "org/levelfield/text", "sql/stages/map"),
                    new MapStage()::run),
            new Stage(
                    "alias",
                    "other names of concepts: pairs that are named in like contexts and seldom together, with evidence",
                    List.of(
                            "superseded",
                            "work",
                            "citation",
                            "work_merge",
                            "merged_work",
                            "work_concept",
                            "concept",
                            "concept_form",
                            "concept_community",
                            "name_decision"),
                    List.of("concept_alias"),
                    List.of("org/levelfield/graph", "org/levelfield/map", "org/levelfield/text", "sql/stages/map"),
                    new AliasStage()::run),
            new Stage(
                    "index",
                    "what searching stands on: words, phrases and filters of each merged work, in files beside the table",
                    List.of(
                            "superseded",
                            "work",
                            "keyword",
                            "work_merge",
                            "merged_work",
                            "authorship_sector",
                            "team",
                            "code_link",
                            "work_compute",
                            "work_link",
                            "concept",
                            "work_concept"),
                    List.of("search_index"),
                    List.of(
                            "org/levelfield/learn",
                            "org/levelfield/search",
                            "org/levelfield/text",
                            "sql/stages/index",
                            "sql/views/code_work.sql"),
                    new IndexStage()::run),
            new Stage(
                    "cloze",
                    "vectors of words and works in which a sentence is near the work that says it, learned from the works",
                    List.of("superseded", "work", "merged_work"),
                    List.of("cloze_vectors"),
                    List.of("org/levelfield/cloze", "org/levelfield/learn", "org/levelfield/text", "sql/stages/cloze"),
                    new ClozeStage()::run));

    private Landscape() {}

    /// The stages that these tables need, in order: those that write them, and whatever stands before those.
    public static List<Stage> needed(Set<String> tables) {
        Set<String> wanted = new HashSet<>(tables);
        List<Stage> needed = new ArrayList<>();
        for (Stage stage : STAGES.reversed()) {
            if (stage.writes().stream().anyMatch(wanted::contains)) {
                needed.addFirst(stage);
                wanted.addAll(stage.reads());
            }
        }
        return needed;
    }

    /// The names of all tables of a field, in the order in which they come to be.
    public static List<String> tableNames() {
        return Stream.concat(READ.stream(), STAGES.stream().flatMap(stage -> stage.writes().stream()))
                .toList();
    }
}
