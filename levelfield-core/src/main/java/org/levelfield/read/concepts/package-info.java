/// Lists of concepts: text files with one a line.
@NullMarked
package org.levelfield.read.concepts;

import org.jspecify.annotations.NullMarked;
