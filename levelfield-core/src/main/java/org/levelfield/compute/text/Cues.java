package org.levelfield.compute.text;

import java.util.Set;
import java.util.regex.Pattern;

/// Phrases that tell whom and what a number is said of.
final class Cues {

    /// The finding is what the others come to.
    static final Set<String> TOTAL = Set.of(
            "total",
            "sum:",
            "in sum",
            "sum of",
            "altogether",
            "overall",
            "geometric mean",
            "geometric average",
            "final",
            "geomean",
            "average of",
            "averag",
            "weighting",
            "combined",
            "estimate:",
            "so we get",
            "we arrive",
            "so we take",
            "we settle",
            "we go with",
            "best guess",
            "point estimate");

    /// The finding was reported by those who did the work.
    static final Set<String> REPORTED = Set.of(
            "reported",
            "directly given",
            "given in the paper",
            "stated",
            "according to the paper",
            "authors report",
            "paper reports",
            "paper says",
            "they report",
            "they state");

    /// The finding is another estimate beside the first.
    static final Set<String> ALTERNATIVE = Set.of(
            "alternativ",
            "sanity check",
            "double check",
            "double-check",
            "another way",
            "second way",
            "disagree",
            "cross-check",
            "as a check",
            "would suggest",
            "which suggests",
            "would take",
            "instead of",
            "for comparison",
            "lower bound",
            "upper bound",
            "at most",
            "at least",
            "optimistic",
            "pessimistic",
            "confidence interval",
            "upper estimate",
            "lower estimate",
            " ci ",
            "if we assume");

    /// The figure is another work's. Fewer phrases than for hardware, which is compared in more ways.
    static final Set<String> FOREIGN_FLOP = Set.of(
            "compared to",
            "compared with",
            "in comparison",
            "unlike",
            "whereas",
            "in contrast",
            "versus",
            " vs ",
            " vs.",
            "as opposed to",
            "fewer than",
            "less than the",
            "outperform");

    /// The hardware or data is another work's.
    static final Set<String> FOREIGN = Set.of(
            "compared to",
            "compared with",
            "in comparison",
            "comparison with",
            "unlike",
            "whereas",
            "in contrast",
            "versus",
            " vs ",
            " vs.",
            "as opposed to",
            "rather than",
            "more than what",
            "less than the",
            "previous",
            "prior work",
            "instead of",
            "fewer than",
            "state-of-the-art",
            "existing",
            "others",
            "relative to",
            "in place of",
            "while other",
            "competitor",
            "outperform");

    /// The work builds on a model; what follows is that model's.
    static final Set<String> BASE = Set.of(
            "fine-tuned from",
            "finetuned from",
            "fine-tuned version",
            "finetuned version",
            "base model",
            "backbone",
            "initialized from",
            "initialised from",
            "pretrained model",
            "pre-trained model",
            "built on",
            "original",
            "which used",
            "which required",
            "itself",
            "base llm",
            "base compute",
            "compute from");

    /// The sentence is about training.
    static final Set<String> TRAINING = Set.of(
            "train",
            "finetun",
            "fine-tun",
            "fine tun",
            "optimiz",
            "optimis",
            "learning took",
            "learned in",
            "converge",
            "updates",
            "epoch",
            "gradient",
            "experiment",
            "search cost",
            "architecture search",
            "searched",
            "run took",
            "runs took",
            "flop",
            "gpu hour",
            "gpu day",
            "gpu-hour",
            "gpu-day",
            "util",
            "computation time",
            "to learn",
            "lasts");

    /// The sentence is about using what was trained.
    static final Set<String> INFERENCE = Set.of(
            "inference",
            "at test",
            "test time",
            "test-time",
            "latency",
            "fps",
            "frames per second",
            "real-time",
            "real time",
            "per image",
            "per frame",
            "per query",
            "throughput",
            "to generate",
            "per second",
            "decoding",
            "mobile",
            "runs at",
            "msec",
            "millisecond");

    /// The operations of a forward pass, not of training.
    static final Set<String> FORWARD = Set.of(
            "forward pass",
            "per forward",
            "per image",
            "per inference",
            "per token",
            "per example",
            "per sample",
            "per step",
            "per epoch",
            "per iteration",
            "inference",
            "complexity",
            "multiply-add",
            "mult-add",
            "macs",
            "computational cost",
            "for a single image",
            "per frame",
            "/image",
            "/token",
            "per word",
            "at 224",
            "resolution");

    /// What a count is a count of, when it is no operations.
    static final Set<String> THINGS = Set.of(
            "token",
            "step",
            "image",
            "example",
            "sample",
            "param",
            "connection",
            "weight",
            "neuron",
            "word",
            "pass",
            "gpu-hour",
            "gpu hour",
            "tpu-hour",
            "hour",
            "day",
            "batch",
            "iteration",
            "frame",
            "pair",
            "sequence",
            "seconds",
            "update",
            "epoch",
            "pixel",
            "character",
            "unit",
            "player",
            "game",
            "dataset",
            "residue",
            "bytes",
            "watt",
            "kwh");

    /// What stands before the name of a model that the work builds on.
    static final Pattern BUILDS_ON = Pattern.compile(
            "((fine|lora|instruction|adapter)-?tun(ed?|ing)( version)?( from| of| on top of)?|tuned from|initiali[sz]ed (from|with|by)|"
                    + "initiali[sz](e|ing) (from|with)|built on|builds on|on top of|starting from|starts from|"
                    + "continu(ed?|ing) (pre-?)?training( of| from)?|further (pre-?)?train(ed|ing)?( of| from)?|original|"
                    + "base (model|llm)( is| of|:)?|backbone( is|:)?|(weights|checkpoint) (of|from)|from pre-?trained)"
                    + "( the| a| an| our| their| pre-?trained| instruction-tuned| frozen| model| models| released)*[\\s\"'(]*$");

    /// What stands after it.
    static final Pattern BUILT_UPON = Pattern.compile(
            "^[\\s)\"']*(models? |weights |checkpoint )?(as (the|their|our|its|a|an) )?(llm |language |text |pre-?trained )*"
                    + "(backbone|base model|base llm|initiali[sz]ation|starting point)");

    /// Words inside a product for the size of a model, or the operations of one pass through it.
    static final Set<String> MODEL_SIZE =
            Set.of("param", "weights", "connections", "flop", "multiply", "mult-add", "macs", "forward");

    /// Words inside a product for how much the training saw.
    static final Set<String> DATA_SEEN = Set.of(
            "epoch",
            "token",
            "image",
            "example",
            "sample",
            "step",
            "iteration",
            "sequence",
            "pass",
            "update",
            "word",
            "frame");

    private Cues() {}
}
