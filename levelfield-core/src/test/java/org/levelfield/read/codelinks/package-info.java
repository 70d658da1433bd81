@NullMarked
package org.levelfield.read.codelinks;

import org.jspecify.annotations.NullMarked;
