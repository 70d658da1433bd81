/// Known models by name, with the operations of their training.
@NullMarked
package org.levelfield.compute.base;

import org.jspecify.annotations.NullMarked;
