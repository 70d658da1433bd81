@NullMarked
package org.levelfield.read.paperlists;

import org.jspecify.annotations.NullMarked;
