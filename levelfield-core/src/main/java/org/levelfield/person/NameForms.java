package org.levelfield.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The distinct names of a field, and how rare each is.
///
/// Rarity is the number of persons whom one expects to bear a name if family and given names were drawn independently:
/// forms with this family name × forms with this first name / all forms. It is far too low for `Wei Wang`, since both
/// halves come from one country, but orders the names; what it means for two works of one name is measured
/// ([PairWeights]).
///
/// A name of two words that is printed family name first is turned round where the field shows it: its first word
/// mostly
/// ends names, its last mostly begins them, and the turned name occurs by itself.
final class NameForms {

    /// The form of a text that names no person.
    static final int NONE = -1;

    /// How much rarer an agreeing middle name makes a name; an initial alone already tells one in ten apart.
    private static final double MIDDLE = 0.1;

    /// Expected bearers of a name of one word: as many as of a very common one.
    private static final double MONONYM = 100;

    private final Map<String, Integer> byPrint = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<PersonName> names = new ArrayList<>();
    private final Vocabulary families = new Vocabulary();
    private final Vocabulary firsts = new Vocabulary();
    private final Vocabulary initials = new Vocabulary();
    private double[] equal = new double[0];
    private double[] shorter = new double[0];
    private double[] initial = new double[0];

    /// The form of a printed name.
    int form(String printed) {
        Integer known = byPrint.get(printed);
        if (known != null) {
            return known;
        }
        Optional<PersonName> name = NameReading.read(printed);
        int form = name.isEmpty() ? NONE : add(name.get());
        byPrint.put(printed, form);
        return form;
    }

    private int add(PersonName name) {
        Integer known = byKey.get(name.key());
        if (known != null) {
            return known;
        }
        int form = names.size();
        byKey.put(name.key(), form);
        names.add(name);
        families.count(name.family());
        firsts.count(name.first());
        initials.count(name.initial());
        return form;
    }

    /// Turns round what is printed family name first, once all names are known; printed names are forgotten.
    void settle() {
        byPrint.clear();
        List<PersonName> settled = names.stream().map(this::settled).toList();
        names.clear();
        names.addAll(settled);
        equal = new double[names.size()];
        shorter = new double[names.size()];
        initial = new double[names.size()];
        for (int form = 0; form < names.size(); form++) {
            expect(form);
        }
    }

    private PersonName settled(PersonName name) {
        if (name.given().isEmpty() || !name.first().equals(String.join("", name.given()))) {
            return name;
        }
        String first = name.first();
        boolean turned = families.occurrences(first) > 4 * firsts.occurrences(first)
                && firsts.occurrences(name.family()) > 4 * families.occurrences(name.family())
                && byKey.containsKey(name.turned().key());
        return turned ? name.turned() : name;
    }

    PersonName name(int form) {
        return names.get(form);
    }

    int size() {
        return names.size();
    }

    /// The natural logarithm of the persons expected to bear what a form has in common with another.
    double bearers(int form, NameAgreement agreement) {
        return switch (agreement) {
            case EQUAL -> equal[form];
            case SHORTER -> shorter[form];
            case INITIAL, CONTRADICTION -> initial[form];
        };
    }

    private void expect(int form) {
        PersonName name = names.get(form);
        double family = Math.max(1, families.occurrences(name.family()));
        double sameInitial = family * Math.max(1, initials.occurrences(name.initial())) / names.size();
        double sameFirst = family * Math.max(1, firsts.occurrences(name.first())) / names.size();
        boolean middle = !name.first().equals(String.join("", name.given()));
        initial[form] = Math.log(name.given().isEmpty() ? MONONYM : sameInitial);
        shorter[form] = name.isFull() ? Math.log(sameFirst) : initial[form];
        equal[form] = shorter[form] + (middle ? Math.log(MIDDLE) : 0);
    }
}
