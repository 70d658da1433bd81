/// The audit of a paper: are its references real, what related work is missing, can its code be found and run.
@NullMarked
package org.levelfield.audit;

import org.jspecify.annotations.NullMarked;
