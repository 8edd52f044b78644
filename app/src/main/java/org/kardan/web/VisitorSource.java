package org.kardan.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who sends a request; implemented by {@code identity}. */
public interface VisitorSource {

    Visitor visitorOf(HttpServletRequest request);
}
