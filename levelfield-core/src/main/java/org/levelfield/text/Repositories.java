package org.levelfield.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of code repositories in free text or Markdown.
public final class Repositories {

    /// Owner and name. What follows must not be more of a name, or the name is not what stands here.
    private static final Pattern REPOSITORY = Pattern.compile(
            "((?i)github\\.com|gitlab\\.com|bitbucket\\.org)(/[\\w.-]+/[\\w.-]*\\w)(?=$|[)\\]}>\"'/#?,;]|\\.?(?:\\s*\\+|\\s*$))");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\[\\]()]+");

    private Repositories() {}

    /// The repositories on the large hosts that a text names, each once.
    public static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = REPOSITORY.matcher(text);
        while (matcher.find()) {
            String host = matcher.group(1).toLowerCase(Locale.ROOT);
            found.add("https://" + host + matcher.group(2).replaceFirst("\\.git$", ""));
        }
        return List.copyOf(found);
    }

    /// Whether the text is one address and nothing else; on smaller hosts anything may be a repository.
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
