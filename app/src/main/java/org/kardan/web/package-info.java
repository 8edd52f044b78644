/**
 * Web: the frame of every page, pages and fragments, the reader, rights of routes, errors, contributed panels and menu
 * entries.
 *
 * <p>A controller method takes a {@link org.kardan.web.Reader}, returns an {@link org.kardan.web.Answer} and carries
 * {@link org.kardan.web.Needs}; everything else happens here.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.kardan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
