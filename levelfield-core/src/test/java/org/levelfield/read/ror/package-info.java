@NullMarked
package org.levelfield.read.ror;

import org.jspecify.annotations.NullMarked;
