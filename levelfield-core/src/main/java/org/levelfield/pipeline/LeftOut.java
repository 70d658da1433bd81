package org.levelfield.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.PersonLeftOut;
import org.levelfield.model.Work;
import org.levelfield.read.InputFile;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;
import org.levelfield.read.leftout.PeopleLeftOut;
import org.levelfield.run.ContentHash;
import org.levelfield.run.DiskTrouble;
import org.levelfield.text.TitleKey;

/// The persons whom the inputs of a build ask to leave out. Their authorships keep their place and affiliation, so that
/// a
/// work's team stays what it was, and lose name and identifiers. Whom it is about stands in no table.
final class LeftOut {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> identifiers = new TreeSet<>();

    private LeftOut() {}

    /// Reads the inputs of this format, before all others.
    static LeftOut of(List<PlannedInput> inputs) {
        LeftOut leftOut = new LeftOut();
        for (PlannedInput input : inputs) {
            if (input.reader().format().equals(PeopleLeftOut.FORMAT)) {
                try {
                    input.reader().read(new InputFile(input.path()), leftOut.collecting());
                } catch (IOException e) {
                    throw DiskTrouble.reading(input.path(), e);
                }
            }
        }
        return leftOut;
    }

    private RecordSink collecting() {
        return new RecordSink() {
            @Override
            public void personLeftOut(PersonLeftOut person, RawRecord raw) {
                String identifier = person.identifier();
                String name = person.name();
                if (identifier != null) {
                    identifiers.add(bare(identifier));
                } else if (name != null) {
                    names.add(TitleKey.words(name));
                }
            }

            @Override
            public void reject(String reason, String detail, RawRecord raw) {
                // the reading of this input, which comes later, puts it aside and says so
                assert !reason.isEmpty();
            }
        };
    }

    /// What makes a reading another one; empty where nobody is left out.
    List<String> fingerprint() {
        if (names.isEmpty() && identifiers.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>(names);
        identifiers.forEach(identifier -> all.add("id " + identifier));
        return List.of(ContentHash.of(all));
    }

    /// The work without them.
    Work without(Work work) {
        if (names.isEmpty() && identifiers.isEmpty()
                || work.authorships().stream().noneMatch(this::isLeftOut)) {
            return work;
        }
        List<Work.Authorship> authorships = work.authorships().stream()
                .map(one -> isLeftOut(one)
                        ? new Work.Authorship(one.position(), null, null, null, one.affiliations(), one.institutions())
                        : one)
                .toList();
        return new Work(
                work.id(),
                work.doi(),
                work.arxivId(),
                work.title(),
                work.abstractText(),
                work.year(),
                work.date(),
                work.type(),
                work.language(),
                work.source(),
                work.sourceType(),
                work.topic(),
                work.citedByCount(),
                work.retracted(),
                work.expansion(),
                work.url(),
                work.updated(),
                authorships,
                work.sharedAffiliations(),
                work.keywords(),
                work.references());
    }

    private boolean isLeftOut(Work.Authorship authorship) {
        String name = authorship.name();
        return name != null && names.contains(TitleKey.words(name))
                || holds(authorship.authorId())
                || holds(authorship.orcid());
    }

    private boolean holds(@Nullable String identifier) {
        return identifier != null && identifiers.contains(bare(identifier));
    }

    private static String bare(String identifier) {
        return identifier
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://)?(openalex\\.org|orcid\\.org)/", "");
    }
}
