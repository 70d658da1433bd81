/// Epoch AI's tables of models, chips and prices, whatever the edition.
@NullMarked
package org.levelfield.read.epoch;

import org.jspecify.annotations.NullMarked;
