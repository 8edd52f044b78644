/**
 * Language: texts in German, Chinese and English, the reader's language, formats, name order and collation.
 *
 * <p>Guarantees that keys and paths are {@code de}, {@code zh}, {@code en} and HTML tags {@code de}, {@code zh-Hans},
 * {@code en} everywhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kardan.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
