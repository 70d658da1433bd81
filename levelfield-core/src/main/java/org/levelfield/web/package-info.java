/// The page and the HTTP API: routes, what they answer with, and what keeps strangers out. Read [WebServer] first.
@NullMarked
package org.levelfield.web;

import org.jspecify.annotations.NullMarked;
