package org.kardan.web;

/** What a controller method returns. Sealed, so that the renderer handles every kind; kinds of pages stay open. */
public sealed interface Answer permits View, Redirect, Download {}
