package org.kardan.jobs;

import org.kardan.web.Right;

/**
 * A kind of work.
 *
 * @param name module and name, such as {@code congress.timetable}; stored, so it never changes
 * @param titleKey text that says what is done, shown above its progress
 * @param watchers who may see and cancel such jobs of others; owners and operators always may
 */
public record JobKind(String name, String titleKey, Right watchers) {}
