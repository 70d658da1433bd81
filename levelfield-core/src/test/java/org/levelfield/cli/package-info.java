/// Tests of the commands.
@NullMarked
package org.levelfield.cli;

import org.jspecify.annotations.NullMarked;
