package org.levelfield.report;

import java.util.Locale;

/// Marks of a drawing, with one decimal, so that the same figures give the same bytes.
final class Svg {
    private final StringBuilder svg = new StringBuilder();

    Svg(String style, int width, int height, String title) {
        svg.append("<svg class=\"line-chart ")
                .append(style)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\"><title>")
                .append(Html.text(title))
                .append("</title>\n");
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n",
                style,
                number(x1),
                number(y1),
                number(x2),
                number(y2)));
    }

    void text(String style, double x, double y, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n",
                style,
                number(x),
                number(y),
                Html.text(text)));
    }

    void dot(String style, double x, double y, String title) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"2.6\"><title>%s</title></circle>\n",
                style,
                number(x),
                number(y),
                Html.text(title)));
    }

    /// @param places as [#place] writes them
    void path(String style, StringBuilder places, boolean closed) {
        svg.append("<path class=\"")
                .append(style)
                .append("\" d=\"M")
                .append(places.toString().strip())
                .append(closed ? "Z" : "")
                .append("\"/>\n");
    }

    static void place(StringBuilder path, double x, double y) {
        path.append(number(x)).append(' ').append(number(y)).append(' ');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    String end() {
        return svg.append("</svg>").toString();
    }
}
