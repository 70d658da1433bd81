/// Numbers with units, and uncertain numbers.
@NullMarked
package org.levelfield.compute.quantity;

import org.jspecify.annotations.NullMarked;
