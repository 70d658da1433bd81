@NullMarked
package org.levelfield.read;

import org.jspecify.annotations.NullMarked;
