package org.kardan.identity;

import java.net.URI;

/**
 * Where readers reach the installation: links in mails and the origin of passkeys. Changing the host loses all
 * passkeys.
 */
public record PublicAddress(String origin, String host) {

    public static PublicAddress of(String address) {
        var uri = URI.create(address);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new PublicAddress(uri.getScheme() + "://" + uri.getHost() + port, uri.getHost());
    }

    /** A full address of one of our pages. */
    public String link(String path) {
        return origin + path;
    }
}
