package org.levelfield.compute.text;

/// A number as written in digits: value, and where it ends.
///
/// Groups of three digits after a comma, or after a thin or fixed space, belong together. One comma or point is a
/// decimal sign unless a comma is followed by exactly three digits: `1,234` is a thousand, `1,5` and `1.234` are not.
/// With both signs the last is the decimal sign: `1.234,5` and `1,234.5`.
record NumberText(double value, int end) {

    private static final int LONGEST = 64;

    static boolean startsAt(String text, int at) {
        char c = text.charAt(at);
        boolean decimal = c == '.'
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        return isDigit(c) || decimal;
    }

    static NumberText at(String text, int from) {
        int end = mantissaEnd(text, from);
        String written = text.substring(from, end);
        double mantissa = value(written);
        int exponentEnd = exponentEnd(text, end);
        if (exponentEnd > end) {
            int exponent = Integer.parseInt(
                    text.substring(end + 1, exponentEnd).replace("+", "").replace('−', '-'));
            return new NumberText(mantissa * Math.pow(10, exponent), exponentEnd);
        }
        return new NumberText(mantissa, end);
    }

    private static int mantissaEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at++;
            } else if ((c == ',' || c == '.') && digits(text, at + 1) > 0) {
                at++;
            } else if (isGroupSpace(c)
                    && at > from
                    && digits(text, at + 1) == 3
                    && at - from <= 3 + groups(text, from, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int groups(String text, int from, int to) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            inside += isGroupSpace(text.charAt(i)) ? 4 : 0;
        }
        return inside;
    }

    private static boolean isGroupSpace(char c) {
        return c == '\u2009' || c == '\u202f' || c == '\u00a0';
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static int exponentEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return at;
        }
        int digits = at + 1;
        if (digits < text.length()
                && (text.charAt(digits) == '+' || text.charAt(digits) == '-' || text.charAt(digits) == '−')) {
            digits++;
        }
        int count = digits(text, digits);
        boolean letterFollows = digits + count < text.length() && Character.isLetter(text.charAt(digits + count));
        return count == 0 || count > 3 || letterFollows && count > 2 ? at : digits + count;
    }

    private static double value(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int lastComma = written.lastIndexOf(',');
        int lastPoint = written.lastIndexOf('.');
        int commas = (int) written.chars().filter(c -> c == ',').count();
        int points = (int) written.chars().filter(c -> c == '.').count();
        boolean commaDecimal = commas == 1
                && (lastPoint >= 0
                        ? lastPoint < lastComma
                        : written.length() - lastComma - 1 != 3 || written.charAt(0) == '0');
        boolean pointDecimal = points == 1 && !(commaDecimal && lastPoint >= 0);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == ',' && commaDecimal || c == '.' && pointDecimal) {
                plain.append('.');
            }
        }
        return Double.parseDouble(plain.toString());
    }

    /// The value of a raised digit, or -1; a raised plus counts as 0 only in front.
    static int superscript(char c) {
        return switch (c) {
            case '⁰' -> 0;
            case '¹' -> 1;
            case '²' -> 2;
            case '³' -> 3;
            default -> c >= '⁴' && c <= '⁹' ? c - '⁰' : -1;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
