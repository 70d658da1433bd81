package org.levelfield.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.model.Sector;
import org.levelfield.store.CsvResource;

/// Sectors by e-mail address or host name, longest known ending first.
///
/// `ac.*` stands for any ending of two labels that begins with `ac` and ends in a country. Free mail providers stand in
/// the table as unknown, so that their `com` says nothing.
final class MailDomains {
    private record Entry(Sector sector, String organisation) {}

    /// What an address says: the organisation's name is its host name where the table has none.
    record Found(Sector sector, String organisation, String parent, String matched) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> parents;

    private MailDomains(Map<String, String> parents) {
        this.parents = Map.copyOf(parents);
    }

    static MailDomains bundled() {
        MailDomains domains = new MailDomains(CsvResource.rows("sectors/companies.csv").stream()
                .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("parent"))));
        for (CSVRecord row : CsvResource.rows("sectors/email-domains.csv")) {
            Entry entry = new Entry(Sector.parse(row.get("sector")), row.get("organisation"));
            if (domains.entries.put(row.get("domain"), entry) != null) {
                throw new IllegalStateException("A domain stands twice: " + row.get("domain"));
            }
        }
        return domains;
    }

    /// The text with its mail addresses blanked by separators, so that no name is read out of them.
    static String withoutAddresses(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        int sign = text.indexOf('@');
        while (sign >= 0) {
            int end = hostEnd(text, sign + 1);
            if (text.substring(sign + 1, end).indexOf('.') > 0) {
                int start = localStart(text, sign);
                for (int position = start; position < end; position++) {
                    blanked.setCharAt(position, ';');
                }
            }
            sign = text.indexOf('@', end);
        }
        return blanked.toString();
    }

    /// The first host in the text that the table knows.
    Optional<Found> find(String text) {
        int position = 0;
        while (position < text.length()) {
            if (!isHost(text.charAt(position))) {
                position++;
                continue;
            }
            int end = hostEnd(text, position);
            Optional<Found> found = lookUp(text.substring(position, end));
            if (found.isPresent()) {
                return found;
            }
            position = runEnd(text, end) + 1;
        }
        return Optional.empty();
    }

    private Optional<Found> lookUp(String host) {
        String folded = host.toLowerCase(Locale.ROOT);
        int dot = folded.indexOf('.');
        if (dot < 1 || dot == folded.length() - 1) {
            return Optional.empty();
        }
        for (String ending = folded; !ending.isEmpty(); ending = afterDot(ending)) {
            Entry entry = entries.get(ending);
            entry = entry == null ? entries.get(anyCountry(ending)) : entry;
            if (entry != null) {
                return entry.sector() == Sector.UNKNOWN ? Optional.empty() : Optional.of(found(entry, host));
            }
        }
        return Optional.empty();
    }

    private Found found(Entry entry, String host) {
        String organisation = entry.organisation().isEmpty() ? host : entry.organisation();
        return new Found(entry.sector(), organisation, parents.getOrDefault(organisation, organisation), host);
    }

    private static String afterDot(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static String anyCountry(String ending) {
        int dot = ending.indexOf('.');
        return dot > 0 && ending.length() == dot + 3 ? ending.substring(0, dot) + ".*" : ending;
    }

    private static int hostEnd(String text, int start) {
        int end = runEnd(text, start);
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isHost(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int localStart(String text, int sign) {
        int start = sign;
        while (start > 0 && (isHost(text.charAt(start - 1)) || "_+%".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static boolean isHost(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || character == '.' || character == '-');
    }
}
