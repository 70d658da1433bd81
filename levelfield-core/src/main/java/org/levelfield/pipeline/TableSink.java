package org.levelfield.pipeline;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.AiModel;
import org.levelfield.model.Chip;
import org.levelfield.model.ChipPrice;
import org.levelfield.model.CodeLink;
import org.levelfield.model.GivenConcept;
import org.levelfield.model.Institution;
import org.levelfield.model.NameDecision;
import org.levelfield.model.PersonLeftOut;
import org.levelfield.model.SectorCorrection;
import org.levelfield.model.Work;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;
import org.levelfield.store.TableWriter;
import org.levelfield.store.Workspace;
import org.levelfield.text.Hash64;

/// Writes the records of one input as rows of the tables. A second work with the id of an earlier one of the same input
/// goes to the rejects.
final class TableSink implements RecordSink {

    /// Reasons that tell what a record is, not that it is broken.
    private static final Set<String> EXPLAINED = Set.of(
            "front-matter",
            "not-published",
            "other-entity",
            "duplicate-id",
            "no-repository",
            "not-filled",
            "duplicate-correction");

    private final Workspace workspace;
    private final String input;
    private final Rejects rejects;
    private final LeftOut leftOut;
    private final HardwareRows hardware;
    private final LongSet ids = new LongSet();
    private final Map<String, Long> reasons = new TreeMap<>();
    private OptionalLong firstFault = OptionalLong.empty();
    private long explained;
    private long records;

    TableSink(Workspace workspace, String input, Rejects rejects, LeftOut leftOut) {
        this.workspace = workspace;
        this.input = input;
        this.rejects = rejects;
        this.leftOut = leftOut;
        this.hardware = new HardwareRows(workspace, input);
    }

    /// Records written.
    long records() {
        return records;
    }

    /// Rejects by reason.
    Map<String, Long> reasons() {
        return Map.copyOf(reasons);
    }

    /// Rejects that are no fault of the input: records that are whole, but nothing that a field holds.
    long explained() {
        return explained;
    }

    /// The line of the first reject that is a fault.
    OptionalLong firstFault() {
        return firstFault;
    }

    @Override
    public void reject(String reason, String detail, RawRecord raw) {
        if (EXPLAINED.contains(reason)) {
            explained++;
        } else if (firstFault.isEmpty()) {
            firstFault = OptionalLong.of(raw.line());
        }
        reasons.merge(reason, 1L, Long::sum);
        rejects.add(reason, detail, raw);
    }

    @Override
    public void work(Work described, RawRecord raw) {
        Work work = leftOut.without(described);
        if (!ids.add(Hash64.of(work.id()))) {
            reject("duplicate-id", "an earlier work of this input has the id " + work.id(), raw);
            return;
        }
        records++;
        Work.@Nullable Topic topic = work.topic();
        table("work")
                .row()
                .text(work.id())
                .text(work.doi())
                .text(work.arxivId())
                .text(work.title())
                .text(work.abstractText())
                .whole(work.year())
                .text(work.date())
                .text(work.type())
                .text(work.language())
                .text(work.source())
                .text(work.sourceType())
                .text(topic == null ? null : topic.name())
                .text(topic == null ? null : topic.subfield())
                .text(topic == null ? null : topic.field())
                .text(topic == null ? null : topic.domain())
                .whole(work.citedByCount())
                .truth(work.retracted())
                .truth(work.expansion())
                .text(work.url())
                .text(work.updated())
                .whole(work.authorships().size())
                .text(input)
                .end();
        work.authorships().forEach(authorship -> authorship(work.id(), authorship));
        work.sharedAffiliations().forEach(affiliation -> affiliation(work.id(), null, affiliation));
        for (Work.Keyword keyword : work.keywords()) {
            table("keyword")
                    .row()
                    .text(work.id())
                    .text(keyword.name())
                    .number(keyword.score())
                    .text(input)
                    .end();
        }
        for (String reference : work.references()) {
            table("citation").row().text(work.id()).text(reference).text(input).end();
        }
    }

    private void authorship(String work, Work.Authorship authorship) {
        table("authorship")
                .row()
                .text(work)
                .whole(authorship.position())
                .text(authorship.name())
                .text(authorship.authorId())
                .text(authorship.orcid())
                .text(input)
                .end();
        authorship.affiliations().forEach(affiliation -> affiliation(work, authorship.position(), affiliation));
        for (Work.Institution institution : authorship.institutions()) {
            table("authorship_institution")
                    .row()
                    .text(work)
                    .whole(authorship.position())
                    .text(institution.id())
                    .text(institution.name())
                    .text(institution.ror())
                    .text(institution.country())
                    .text(institution.type())
                    .text(input)
                    .end();
        }
    }

    private void affiliation(String work, @Nullable Integer position, String affiliation) {
        table("affiliation_string")
                .row()
                .text(work)
                .whole(position)
                .text(affiliation)
                .text(input)
                .end();
    }

    @Override
    public void institution(Institution institution, RawRecord raw) {
        if (!ids.add(Hash64.of(institution.id()))) {
            reject("duplicate-id", "an earlier organisation of this input has the id " + institution.id(), raw);
            return;
        }
        records++;
        table("institution")
                .row()
                .text(institution.id())
                .text(institution.name())
                .text(institution.status())
                .text(joined(institution.types()))
                .text(institution.country())
                .text(institution.city())
                .whole(institution.established())
                .text(joined(institution.domains()))
                .text(input)
                .end();
        for (Institution.Name name : institution.names()) {
            table("institution_name")
                    .row()
                    .text(institution.id())
                    .text(name.value())
                    .text(name.kind())
                    .text(name.language())
                    .text(input)
                    .end();
        }
        for (Institution.Relation relation : institution.relations()) {
            table("institution_relation")
                    .row()
                    .text(institution.id())
                    .text(relation.id())
                    .text(relation.kind())
                    .text(input)
                    .end();
        }
    }

    @Override
    public void codeLink(CodeLink link, RawRecord raw) {
        records++;
        table("code_link")
                .row()
                .text(link.workId())
                .text(link.workUrl())
                .text(link.title())
                .text(link.arxivId())
                .text(link.repository())
                .truth(link.official())
                .text(input)
                .end();
    }

    @Override
    public void model(AiModel model, RawRecord raw) {
        records++;
        hardware.model(model);
    }

    @Override
    public void chip(Chip chip, RawRecord raw) {
        records++;
        hardware.chip(chip);
    }

    @Override
    public void chipPrice(ChipPrice price, RawRecord raw) {
        records++;
        hardware.chipPrice(price);
    }

    @Override
    public void sectorCorrection(SectorCorrection correction, RawRecord raw) {
        records++;
        table("sector_correction")
                .row()
                .text(correction.affiliation())
                .text(correction.label())
                .text(correction.organisation())
                .text(correction.reason())
                .text(input)
                .end();
    }

    /// Counted, and written nowhere.
    @Override
    public void personLeftOut(PersonLeftOut person, RawRecord raw) {
        records++;
    }

    @Override
    public void nameDecision(NameDecision decision, RawRecord raw) {
        records++;
        table("name_decision")
                .row()
                .text(decision.name())
                .text(decision.otherName())
                .truth(decision.same())
                .text(decision.reason())
                .text(input)
                .end();
    }

    @Override
    public void givenConcept(GivenConcept concept, RawRecord raw) {
        records++;
        table("given_concept")
                .row()
                .text(concept.name())
                .big(raw.line())
                .text(input)
                .end();
    }

    private TableWriter table(String name) {
        return workspace.writer(name);
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
