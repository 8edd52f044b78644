package org.kardan.web;

/** A part of a page: never framed. */
public interface Fragment extends View {}
