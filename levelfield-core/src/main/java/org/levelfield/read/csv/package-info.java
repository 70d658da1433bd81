/// CSV: rows out of lines, and tables whose columns a mapping file explains.
@NullMarked
package org.levelfield.read.csv;

import org.jspecify.annotations.NullMarked;
