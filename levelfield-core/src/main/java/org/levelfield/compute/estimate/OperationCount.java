package org.levelfield.compute.estimate;

import org.levelfield.compute.quantity.LogNormal;

/// Training compute by counting operations: 2 for a connection's multiplication and addition, × 3 because the backward
/// pass takes twice the forward pass, × examples × epochs (Kaplan et al. 2020; Hoffmann et al. 2022: C = 6 N D; Sevilla
/// et
/// al. 2022).
public final class OperationCount {

    /// Operations for a connection in a forward pass: one multiplication, one addition.
    public static final double FORWARD = 2;

    /// Forward and backward pass together, in forward passes.
    public static final double PASSES = 3;

    private OperationCount() {}

    /// A dense network whose every connection works once on each example or token.
    ///
    /// @param connections number of connections or parameters
    /// @param examples examples or tokens in one epoch
    /// @param epochs passes through them
    public static double dense(double connections, double examples, double epochs) {
        return FORWARD * connections * PASSES * examples * epochs;
    }

    /// A sparse network, such as a mixture of experts: only the active parameters work on a token.
    public static double sparse(double activeParameters, double tokens, double epochs) {
        return dense(activeParameters, tokens, epochs);
    }

    /// A network, such as a convolutional one, whose forward pass is known in operations.
    ///
    /// @param forwardFlop operations of one forward pass: twice the multiply-adds
    public static double forward(double forwardFlop, double examples, double epochs) {
        return PASSES * forwardFlop * examples * epochs;
    }

    /// Fine-tuning on top of a base model: the base model's operations are added.
    public static LogNormal fineTuned(LogNormal base, LogNormal own) {
        return base.plus(own);
    }
}
