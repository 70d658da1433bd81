package org.levelfield.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of code, data and models that a text gives.
public final class ResearchLinks {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://|www\\.|(?=(?:github|gitlab|huggingface|bitbucket|zenodo|osf|figshare|kaggle|anonymous"
                    + "|sites\\.google)\\.)|(?=[\\w-]+\\.github\\.io))[\\w.-]+\\.[a-z]{2,10}(?:/[^\\s\\])}>\"'|\\\\]*)?");
    private static final Pattern ZENODO = Pattern.compile("(?i)\\b10\\.5281/zenodo\\.\\d+");
    private static final Pattern END = Pattern.compile("[.,;:!?*]+$|\\.git/?$|/$");

    private static final Pattern SPEAKS_OF_DATA = Pattern.compile(
            "(?i)\\b(?:data|datasets?|data\\s?sets?|corpus|corpora|benchmarks?|annotations|recordings)\\b");
    private static final Pattern SPEAKS_OF_CODE =
            Pattern.compile("(?i)\\b(?:code|codes|source|implementation|software|toolkit|library|scripts?)\\b");

    private static final Pattern CODE = Pattern.compile(
            "(?:github\\.com|gitlab\\.(?:com|[\\w.]+)|bitbucket\\.org|codeberg\\.org|code\\.google\\.com"
                    + "|sourceforge\\.net|[\\w-]+\\.sourceforge\\.net)/?.*");
    private static final Pattern DATA = Pattern.compile(
            "(?:huggingface\\.co/datasets|kaggle\\.com/(?:datasets|c|competitions)|dataverse\\.|openml\\.org"
                    + "|physionet\\.org|datadryad\\.org|ieee-dataport\\.org).*");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?:zenodo\\.org|doi\\.org/10\\.5281|osf\\.io|figshare\\.com|10\\.5281/zenodo).*");
    private static final Pattern PROJECT = Pattern.compile("(?:[\\w-]+\\.github\\.io|sites\\.google\\.com).*");

    /// Characters before an address in which its sentence says what it is of.
    private static final int BEFORE = 160;

    private ResearchLinks() {}

    /// What an address is of.
    public enum Kind {
        CODE,
        DATA,
        MODEL,
        /// A deposit with an identifier, of code or data.
        ARCHIVE,
        PROJECT,
        /// Put up for review, without the authors' names; it may be gone.
        ANONYMOUS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An address; one that its sentence calls code and data stands twice.
    ///
    /// @param address without scheme and final stop
    public record Link(Kind kind, String address) {}

    /// The links of a text in its order, each once. Addresses of no known kind, such as a laboratory's home page, count
    /// only where their sentence speaks of code or data.
    public static List<Link> in(String text) {
        Set<Link> links = new LinkedHashSet<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = bare(matcher.group());
            String sentence = sentence(text, matcher.start());
            links.addAll(of(address, sentence));
        }
        Matcher zenodo = ZENODO.matcher(text);
        while (zenodo.find()) {
            if (links.stream().noneMatch(link -> link.address().contains("zenodo"))) {
                links.add(new Link(Kind.ARCHIVE, zenodo.group().toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(links);
    }

    private static List<Link> of(String address, String sentence) {
        List<Link> links = new ArrayList<>();
        boolean data = SPEAKS_OF_DATA.matcher(sentence).find();
        boolean code = SPEAKS_OF_CODE.matcher(sentence).find();
        Optional<Kind> known = kind(address);
        known.ifPresent(kind -> links.add(new Link(kind, address)));
        if (known.isEmpty() && code) {
            links.add(new Link(Kind.CODE, address));
        }
        boolean dataAsWell = known.isEmpty() || known.get() != Kind.DATA;
        if (data && dataAsWell) {
            links.add(new Link(Kind.DATA, address));
        }
        return links;
    }

    private static Optional<Kind> kind(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.contains("4open.science") || lower.startsWith("github.com/anonymous")) {
            return Optional.of(Kind.ANONYMOUS);
        }
        if (CODE.matcher(lower).matches()) {
            return Optional.of(Kind.CODE);
        }
        if (DATA.matcher(lower).lookingAt()) {
            return Optional.of(Kind.DATA);
        }
        if (lower.startsWith("huggingface.co/")) {
            return Optional.of(Kind.MODEL);
        }
        if (ARCHIVE.matcher(lower).matches()) {
            return Optional.of(Kind.ARCHIVE);
        }
        return PROJECT.matcher(lower).matches() ? Optional.of(Kind.PROJECT) : Optional.empty();
    }

    private static String bare(String address) {
        String text = address.replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "");
        String before;
        do {
            before = text;
            text = END.matcher(text).replaceFirst("");
        } while (!before.equals(text));
        return text;
    }

    private static String sentence(String text, int before) {
        int from = Math.max(0, before - BEFORE);
        int stop = Math.max(text.lastIndexOf(". ", before - 1), text.lastIndexOf("? ", before - 1));
        return text.substring(Math.max(from, stop < 0 ? 0 : stop + 1), before);
    }
}
