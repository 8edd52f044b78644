package org.kardan.web;

/**
 * An entry of the main menu; modules contribute them as beans.
 *
 * @param key key of the text
 * @param path address below the language, beginning with a slash
 * @param right who sees it
 * @param order smaller ones come first
 */
public record MenuEntry(String key, String path, Right right, int order) {}
