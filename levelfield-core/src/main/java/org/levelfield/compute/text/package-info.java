/// What a text says on compute: numbers, units, formulas, hardware, each with the words it came from.
@NullMarked
package org.levelfield.compute.text;

import org.jspecify.annotations.NullMarked;
