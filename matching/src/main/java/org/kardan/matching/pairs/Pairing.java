package org.kardan.matching.pairs;

/** A request and an offer by their ids, with their score. */
public record Pairing(String request, String offer, double score) {}
