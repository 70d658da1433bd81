/// Links from papers to repositories, in the layout of Papers with Code.
@NullMarked
package org.levelfield.read.codelinks;

import org.jspecify.annotations.NullMarked;
