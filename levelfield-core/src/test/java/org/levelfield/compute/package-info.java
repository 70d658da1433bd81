@NullMarked
package org.levelfield.compute;

import org.jspecify.annotations.NullMarked;
