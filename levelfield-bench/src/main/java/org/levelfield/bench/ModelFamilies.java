package org.levelfield.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which labelled models belong together, so that none is predicted from its own kind: those of one abstract or one
/// paper, of one name's stem (GPT, LLaMA, Qwen), and a model with its base model.
final class ModelFamilies {

    /// Stems that name an architecture or a technique, which unrelated models share.
    private static final Set<String> GENERIC = Set.of(
            "transformer",
            "lstm",
            "rnn",
            "gru",
            "cnn",
            "mlp",
            "nn",
            "awd",
            "dropout",
            "neural",
            "deep",
            "layer",
            "big",
            "large",
            "small",
            "char",
            "multi",
            "self",
            "dense",
            "image",
            "language",
            "model",
            "adaptive",
            "network");

    private static final int PREFIX = 150;

    private final List<Integer> parents = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();

    /// Adds a model and gives its number.
    int add(List<String> names, String baseModel, String abstractText, String reference) {
        int number = parents.size();
        parents.add(number);
        names.forEach(name -> join(number, "name " + stem(name)));
        if (!baseModel.isBlank()) {
            join(number, "name " + stem(baseModel));
        }
        join(number, "abstract " + abstractText.substring(0, Math.min(PREFIX, abstractText.length())));
        join(number, "reference " + reference.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        return number;
    }

    /// The family of a model.
    int of(int number) {
        int at = number;
        while (parents.get(at) != at) {
            at = parents.get(at);
        }
        return at;
    }

    private void join(int number, String key) {
        if (key.endsWith(" ")) {
            return;
        }
        Integer holder = holders.putIfAbsent(key, number);
        if (holder != null) {
            parents.set(of(number), of(holder));
        }
    }

    private static String stem(String name) {
        String first = name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)[0];
        String letters = first.replaceAll("[0-9].*", "");
        return letters.length() < 2 || GENERIC.contains(letters) ? "" : letters;
    }
}
