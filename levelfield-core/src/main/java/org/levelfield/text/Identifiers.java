package org.levelfield.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Identifiers of works in their bare form. The null that comes back says that there is none in the text.
public final class Identifiers {

    /// arXiv's scheme since April 2007 (`1706.03762`) and before (`cs/0105003`, `math.ST/0601001`).
    private static final Pattern ARXIV =
            Pattern.compile("(?<![\\d.])(\\d{4}\\.\\d{4,5}|[a-z][a-z-]+(?:\\.[A-Za-z]{2})?/\\d{7})(?:v\\d+)?(?![\\d])");

    private static final Pattern DOI_PREFIX = Pattern.compile("^((https?://)?((dx|www)\\.)?doi\\.org/|doi:\\s*)");

    private Identifiers() {}

    /// A DOI, bare and lower-case, from whatever it is written as.
    public static @Nullable String doi(@Nullable String text) {
        String bare = text == null
                ? ""
                : DOI_PREFIX.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return bare.startsWith("10.") && bare.indexOf('/') > 0 ? bare : null;
    }

    /// An arXiv identifier without version, from an identifier or an address.
    public static @Nullable String arxiv(@Nullable String text) {
        Matcher matcher = ARXIV.matcher(text == null ? "" : text);
        return matcher.find() ? matcher.group(1) : null;
    }

    /// The arXiv identifier that a DOI of arXiv's own or an address on arXiv gives.
    public static @Nullable String arxivIn(@Nullable String doi, @Nullable String url) {
        if (doi != null && doi.startsWith("10.48550/arxiv.")) {
            return arxiv(doi.substring("10.48550/arxiv.".length()));
        }
        return url != null && url.contains("arxiv.org/") ? arxiv(url.substring(url.indexOf("arxiv.org/"))) : null;
    }
}
