/// What holds the house: layers, names, sizes, the order of the flow, the SQL dialect. Each rule with its reason.
@NullMarked
package org.levelfield.architecture;

import org.jspecify.annotations.NullMarked;
