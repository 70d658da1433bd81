/// Tests of the reader of corrections.
@NullMarked
package org.levelfield.read.corrections;

import org.jspecify.annotations.NullMarked;
