/// Which concepts will be named together next: features of the graph until a year, a model trained on earlier years of
/// the
/// same field, its backtest and its reasons.
@NullMarked
package org.levelfield.forecast;

import org.jspecify.annotations.NullMarked;
