/// The ACL Anthology's XML, old and current schema.
@NullMarked
package org.levelfield.read.acl;

import org.jspecify.annotations.NullMarked;
