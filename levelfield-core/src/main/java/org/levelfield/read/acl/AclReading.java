package org.levelfield.read.acl;

import com.ctc.wstx.stax.WstxInputFactory;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.levelfield.model.Work;
import org.levelfield.read.RawRecord;
import org.levelfield.read.RecordSink;
import org.levelfield.text.Identifiers;

/// One pass over a collection. Two schemas differ in what the elements are called: until 2019 the root is the `volume`
/// and a paper's number holds its volume's; since then a `collection` has volumes, each with what its papers share.
final class AclReading {

    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader2 xml;
    private final KeptText text;
    private final RecordSink sink;
    private String collection = "";
    private @Nullable String volume;
    private AclPaper shared = new AclPaper();

    AclReading(KeptText text, RecordSink sink) throws XMLStreamException {
        this.text = text;
        this.sink = sink;
        this.xml = (XMLStreamReader2) XML.createXMLStreamReader(text);
    }

    /// Neither DTDs nor entities: a file from elsewhere must not make us open addresses or expand a bomb.
    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    void all() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader2.START_ELEMENT) {
                element(xml.getLocalName());
            }
        }
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "collection" -> collection = attribute("id");
            case "volume" -> {
                shared = new AclPaper();
                // the root of the old schema is a volume without a collection around it
                boolean root = xml.getDepth() == 1;
                volume = root ? null : attribute("id");
                collection = root ? attribute("id") : collection;
            }
            case "meta" -> fields(shared);
            case "paper", "frontmatter" -> paper(name.equals("frontmatter"));
            default -> text.dropBefore(xml.getLocationInfo().getStartingCharOffset());
        }
    }

    private void paper(boolean frontmatter) throws XMLStreamException {
        LocationInfo place = xml.getLocationInfo();
        long line = place.getStartLocation().getLineNumber();
        text.dropBefore(place.getStartingCharOffset());
        AclPaper paper = new AclPaper();
        paper.frontmatter = frontmatter;
        paper.id = frontmatter ? "0" : attribute("id");
        fields(paper);
        RawRecord raw = RawRecord.of(text.upTo(xml.getLocationInfo().getEndingCharOffset()), line, text.offset());
        deliver(paper, raw);
    }

    private void deliver(AclPaper paper, RawRecord raw) {
        boolean book = "book".equals(paper.type) || "proceedings".equals(paper.type);
        if (paper.frontmatter
                || book
                || AnthologyId.ofWholeVolume(collection, volume, paper.id)
                || (paper.authors.isEmpty() && paper.editors > 0)) {
            sink.reject("front-matter", "the volume itself, not a work in it", raw);
        } else if (paper.id.isBlank() || collection.isBlank()) {
            sink.reject("no-id", "the paper or its volume has no id", raw);
        } else if (paper.title == null) {
            sink.reject("no-title", "the paper has no title", raw);
        } else if (paper.authors.isEmpty()) {
            sink.reject("no-authors", "neither authors nor editors: a notice, not a work", raw);
        } else {
            sink.work(work(paper), raw);
        }
    }

    private Work work(AclPaper paper) {
        Work.Draft work = new Work.Draft();
        work.id = "acl:" + AnthologyId.of(collection, volume, paper.id);
        work.title = paper.title;
        work.abstractText = paper.abstractText;
        work.doi = Identifiers.doi(paper.doi);
        work.url = url(paper.url);
        work.type = "article";
        String year = paper.year == null ? shared.year : paper.year;
        work.year = year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : AnthologyId.year(collection);
        venue(paper, work);
        for (AclPaper.Person person : paper.authors) {
            int position = work.authorships.size() + 1;
            work.authorships.add(new Work.Authorship(
                    position, person.name(), null, person.orcid(), person.affiliations(), List.of()));
        }
        return work.finish();
    }

    private void venue(AclPaper paper, Work.Draft work) {
        String journal =
                shared.journal == null ? AnthologyId.journal(collection).orElse(null) : shared.journal;
        String booktitle = paper.booktitle == null ? shared.booktitle : paper.booktitle;
        if (journal != null) {
            work.source = journal;
            work.sourceType = "journal";
        } else if (booktitle != null) {
            work.source = booktitle;
            work.sourceType = "conference";
        }
    }

    /// The current schema gives the Anthology's identifier alone.
    private static @Nullable String url(@Nullable String url) {
        return url == null || url.contains("://") ? url : "https://aclanthology.org/" + url + "/";
    }

    /// Reads the children of the element at hand, to its end.
    private void fields(AclPaper paper) throws XMLStreamException {
        int depth = xml.getDepth();
        while (!(xml.next() == XMLStreamReader2.END_ELEMENT && xml.getDepth() == depth)) {
            if (xml.getEventType() != XMLStreamReader2.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "title" -> paper.title = content();
                case "abstract" -> paper.abstractText = content();
                case "booktitle" -> paper.booktitle = content();
                case "journal-title" -> paper.journal = content();
                case "year" -> paper.year = content();
                case "url" -> paper.url = content();
                case "doi" -> paper.doi = content();
                case "bibtype" -> paper.type = content();
                case "author" -> paper.authors.add(person());
                case "editor" -> {
                    paper.editors++;
                    xml.skipElement();
                }
                default -> xml.skipElement();
            }
        }
    }

    private AclPaper.Person person() throws XMLStreamException {
        String orcid = attribute("orcid");
        String first = null;
        String last = null;
        StringBuilder plain = new StringBuilder();
        List<String> affiliations = new ArrayList<>(2);
        int depth = xml.getDepth();
        while (!(xml.next() == XMLStreamReader2.END_ELEMENT && xml.getDepth() == depth)) {
            if (xml.isCharacters()) {
                plain.append(xml.getText());
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "first" -> first = content();
                    case "last" -> last = content();
                    case "affiliation" -> {
                        String affiliation = content();
                        if (affiliation != null) {
                            affiliations.add(affiliation);
                        }
                    }
                    default -> xml.skipElement();
                }
            }
        }
        String name = last == null ? first : first == null ? last : first + " " + last;
        return new AclPaper.Person(name == null ? tidy(plain) : name, orcid.isEmpty() ? null : orcid, affiliations);
    }

    /// All text inside the element at hand, markup left out.
    private @Nullable String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        int depth = xml.getDepth();
        while (!(xml.next() == XMLStreamReader2.END_ELEMENT && xml.getDepth() == depth)) {
            if (xml.isCharacters()) {
                content.append(xml.getText());
            }
        }
        return tidy(content);
    }

    private static @Nullable String tidy(CharSequence text) {
        String tidy = text.toString().strip().replaceAll("\\s+", " ");
        return tidy.isEmpty() ? null : tidy;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Puts aside what was begun and not ended.
    void rejectRest(String reason, String detail) {
        sink.reject(
                reason,
                detail,
                RawRecord.of(text.upTo(Long.MAX_VALUE), xml.getLocation().getLineNumber(), text.offset()));
    }
}
