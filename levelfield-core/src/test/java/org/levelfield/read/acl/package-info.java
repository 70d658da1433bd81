@NullMarked
package org.levelfield.read.acl;

import org.jspecify.annotations.NullMarked;
