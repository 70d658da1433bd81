@NullMarked
package org.levelfield.read.bibtex;

import org.jspecify.annotations.NullMarked;
