/** Internals of the web module: renders answers, frames pages, guards routes, words errors. */
@NullMarked
package org.kardan.web.rendering;

import org.jspecify.annotations.NullMarked;
