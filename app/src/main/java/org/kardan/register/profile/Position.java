package org.kardan.register.profile;

/** A place on earth in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude
                    + ". Maybe latitude and longitude are interchanged.");
        }
    }
}
