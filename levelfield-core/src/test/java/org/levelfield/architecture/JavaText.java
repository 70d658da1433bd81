package org.levelfield.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Java sources as far as the rules on size need to understand them: comments and literals blanked, braces counted.
final class JavaText {

    private static final Pattern METHOD = Pattern.compile(
            "(?s)^(?!.*(\\bif\\b|\\bfor\\b|\\bwhile\\b|\\bswitch\\b|\\btry\\b|\\bcatch\\b|\\bsynchronized\\s*\\(|\\bnew\\b|\\b(record|class|interface|enum)\\b|->|\\breturn\\b))"
                    + ".*\\w\\s*\\(.*\\)[^()=]*$");

    private JavaText() {}

    /// A method's first line and how many lines it takes.
    record Method(String header, int line, int lines) {}

    /// The source with comments, texts and characters replaced by spaces; line ends stay.
    static String bare(String source) {
        StringBuilder bare = new StringBuilder(source);
        int at = 0;
        while (at < source.length()) {
            int end = source.startsWith("//", at)
                    ? until(source, "\n", at + 2, 0)
                    : source.startsWith("/*", at)
                            ? until(source, "*/", at + 2, 2)
                            : source.startsWith("\"\"\"", at)
                                    ? until(source, "\"\"\"", at + 3, 3)
                                    : source.charAt(at) == '"' || source.charAt(at) == '\'' ? literal(source, at) : at;
            for (int i = at; i < end; i++) {
                if (source.charAt(i) != '\n') {
                    bare.setCharAt(i, ' ');
                }
            }
            at = Math.max(end, at + 1);
        }
        return bare.toString();
    }

    private static int until(String source, String sign, int from, int more) {
        int end = source.indexOf(sign, from);
        return end < 0 ? source.length() : end + more;
    }

    private static int literal(String source, int from) {
        int at = from + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(from)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    /// The methods and constructors of a bare source.
    static List<Method> methods(String bare) {
        List<Method> methods = new ArrayList<>();
        Deque<Method> open = new ArrayDeque<>();
        int line = 1;
        int header = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '{') {
                String text = bare.substring(header, i).strip();
                int first =
                        line - (int) text.chars().filter(each -> each == '\n').count();
                open.push(new Method(
                        METHOD.matcher(text).matches()
                                ? text.lines().findFirst().orElse("")
                                : "",
                        first,
                        0));
            } else if (c == '}') {
                Method method = open.pop();
                if (!method.header().isEmpty()) {
                    methods.add(new Method(method.header(), method.line(), line - method.line() + 1));
                }
            }
            header = c == '{' || c == '}' || c == ';' ? i + 1 : header;
        }
        return methods;
    }
}
