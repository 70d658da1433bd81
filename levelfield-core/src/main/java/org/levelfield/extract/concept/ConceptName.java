package org.levelfield.extract.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.levelfield.extract.concept.FormCounts.Form;
import org.levelfield.text.PluralFolding;

/// The name of a concept: its most frequent written form in running text, in the singular where a tenth of the writers
/// use it, and of equally frequent ones the first in the order of characters.
final class ConceptName {

    private static final double SINGULAR_SHARE = 0.1;

    private static final Comparator<Form> USUAL = Comparator.comparingInt(Form::running)
            .thenComparingInt(Form::all)
            .reversed()
            .thenComparing(Form::text);

    private ConceptName() {}

    /// @param id for a concept that is only ever written as an acronym
    static String of(List<Form> forms, String id) {
        List<Form> whole = forms.stream().filter(form -> !form.acronym()).toList();
        int total = whole.stream().mapToInt(Form::all).sum();
        List<Form> singular =
                whole.stream().filter(form -> !isPlural(form.text())).toList();
        int inSingular = singular.stream().mapToInt(Form::all).sum();
        List<Form> chosen = inSingular >= SINGULAR_SHARE * total ? singular : whole;
        return chosen.stream().min(USUAL).map(Form::text).orElse(id.replace('-', ' '));
    }

    private static boolean isPlural(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") && !PluralFolding.of(last).equals(last);
    }
}
