package org.levelfield.fetch.arxiv;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.levelfield.fetch.Page.Item;
import org.levelfield.fetch.UnusableAnswer;
import org.levelfield.fetch.WorkLine;

/// One answer of OAI-PMH with arXiv's own metadata.
final class OaiRecords {

    private static final XMLInputFactory FACTORY = factory();

    private final List<Map<String, String>> records = new ArrayList<>();
    private final List<List<String[]>> authors = new ArrayList<>();
    private String token = "";
    private long total = -1;
    private String error = "";
    private String message = "";

    private OaiRecords() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// @throws UnusableAnswer where the XML is cut or is something else
    static OaiRecords read(byte[] body) throws UnusableAnswer {
        OaiRecords read = new OaiRecords();
        boolean envelope = false;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    envelope |= xml.getLocalName().equals("OAI-PMH");
                    read.element(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusableAnswer("the XML is not whole: " + e.getMessage(), e);
        }
        if (!envelope) {
            throw new UnusableAnswer("the answer is not OAI-PMH");
        }
        return read;
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("record")) {
            record(xml);
        } else if (name.equals("resumptionToken")) {
            resumption(xml);
        } else if (name.equals("error")) {
            error = String.valueOf(xml.getAttributeValue("", "code"));
            message = xml.getElementText().strip();
        }
    }

    private void resumption(XMLStreamReader xml) throws XMLStreamException {
        String size = xml.getAttributeValue("", "completeListSize");
        total = size == null || !size.matches("\\d{1,15}") ? -1 : Long.parseLong(size);
        token = xml.getElementText().strip();
    }

    private void record(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new TreeMap<>();
        List<String[]> names = new ArrayList<>();
        String[] author = {"", "", "", ""};
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("record")) {
                break;
            }
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("author")) {
                names.add(author);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (name) {
                case "header" -> fields.put("status", String.valueOf(xml.getAttributeValue("", "status")));
                case "author" -> author = new String[] {"", "", "", ""};
                case "keyname" -> author[0] = xml.getElementText();
                case "forenames" -> author[1] = xml.getElementText();
                case "suffix" -> author[2] = xml.getElementText();
                case "affiliation" ->
                    author[3] += (author[3].isEmpty() ? "" : "\n")
                            + xml.getElementText().strip();
                case "identifier",
                        "datestamp",
                        "id",
                        "created",
                        "updated",
                        "title",
                        "categories",
                        "comments",
                        "doi",
                        "abstract",
                        "license",
                        "journal-ref" -> fields.putIfAbsent(name, xml.getElementText());
                default -> fields.putIfAbsent("seen", name);
            }
        }
        records.add(fields);
        authors.add(names);
    }

    /// The records as works, those outside the years left out.
    List<Item> items(ArxivPages.Selection selection) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Map<String, String> fields = records.get(i);
            String created = fields.getOrDefault("created", "").strip();
            int year = created.matches("\\d{4}-.*") ? Integer.parseInt(created.substring(0, 4)) : -1;
            if (year < 0 || selection.holds(year)) {
                items.add(item(fields, authors.get(i), year, created));
            }
        }
        return items;
    }

    private static Item item(Map<String, String> fields, List<String[]> names, int year, String created) {
        String id = fields.getOrDefault(
                        "id", fields.getOrDefault("identifier", "").replaceFirst("^oai:arXiv\\.org:", ""))
                .strip();
        boolean deleted = fields.getOrDefault("status", "").equals("deleted");
        boolean withdrawn = deleted
                || Withdrawal.isSaidIn(fields.getOrDefault("comments", ""), fields.getOrDefault("abstract", ""));
        WorkLine work = new WorkLine("arxiv:" + id)
                .arxiv(id)
                .text("title", fields.getOrDefault("title", deleted ? "Deleted from arXiv: " + id : ""))
                .text("abstract", fields.getOrDefault("abstract", ""))
                .text("doi", fields.getOrDefault("doi", "").strip().replaceFirst("\\s.*", ""))
                .text("publication_date", created)
                .text("updated_date", fields.getOrDefault("datestamp", ""))
                .text("type", "preprint")
                .text("license", fields.getOrDefault("license", ""))
                .texts(
                        "arxiv_categories",
                        List.of(fields.getOrDefault("categories", "").strip().split("\\s+")))
                .truth("is_retracted", withdrawn)
                .place("arXiv", "repository", "https://arxiv.org/abs/" + id);
        if (year > 0) {
            work.number("publication_year", year);
        }
        for (String[] name : names) {
            String full = (name[1] + " " + name[0] + " " + name[2]).strip().replaceAll("\\s+", " ");
            work.author(full, "", name[3].isEmpty() ? List.of() : List.of(name[3].split("\n")));
        }
        return work.item();
    }

    String token() {
        return token;
    }

    long total() {
        return total;
    }

    String error() {
        return error;
    }

    String message() {
        return message;
    }
}
