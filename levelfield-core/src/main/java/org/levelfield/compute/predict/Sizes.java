package org.levelfield.compute.predict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sizes that an abstract states, as decimal logarithms, 0 where it states none: what is most telling on compute short
/// of compute itself.
///
/// @param parameters the largest number of parameters
/// @param examples the largest number of tokens, words, images …
/// @param any the largest number with a unit, whatever it counts
record Sizes(double parameters, double examples, double any) {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?)[ -]{0,2}(million|billion|trillion|thousand|[MBTK])\\b([^.;]{0,40})");

    private static final Pattern PARAMETERS = Pattern.compile("param|weights|connections");
    private static final Pattern EXAMPLES =
            Pattern.compile("token|pairs|images|words|examples|sentences|frames|sequences|samples");

    static Sizes of(String text) {
        double parameters = 0;
        double examples = 0;
        double any = 0;
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            double size = Math.log10(
                    Math.max(1, Double.parseDouble(matcher.group(1).replace(",", "")) * unit(matcher.group(2))));
            any = Math.max(any, size);
            int parameter = first(PARAMETERS, matcher.group(3));
            int example = first(EXAMPLES, matcher.group(3));
            if (parameter < example
                    || (example == Integer.MAX_VALUE && matcher.group(2).equals("B"))) {
                parameters = Math.max(parameters, size);
            } else if (example < Integer.MAX_VALUE) {
                examples = Math.max(examples, size);
            }
        }
        return new Sizes(parameters, examples, any);
    }

    private static int first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private static double unit(String word) {
        return switch (word) {
            case "thousand", "K" -> 1e3;
            case "million", "M" -> 1e6;
            case "billion", "B" -> 1e9;
            default -> 1e12;
        };
    }

    /// The sizes on the scale on which the kernel compares them: a stated size against none is far, ten times as many
    /// parameters near.
    double[] scaled() {
        return new double[] {
            parameters > 0 ? 2 : 0,
            parameters > 0 ? parameters - 9 : 0,
            examples > 0 ? 1 : 0,
            examples > 0 ? (examples - 9) / 2 : 0,
            any / 4,
            parameters > 0 && examples > 0 ? parameters + examples + 0.8 - 19 : 0,
        };
    }
}
