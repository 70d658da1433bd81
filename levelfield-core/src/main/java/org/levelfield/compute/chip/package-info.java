/// The catalogue of chips: names as people write them, peak rates by precision.
@NullMarked
package org.levelfield.compute.chip;

import org.jspecify.annotations.NullMarked;
