package org.kardan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Adds a passkey to an account, signs out, and signs in with it. */
class PasskeyJourney {

    private final Stage stage = Stage.shared();

    @Test
    void aPasskeySignsInWithoutPassword() {
        var page = stage.signedIn("studie@hochschule.example", "de", 1280, 900);
        withAuthenticator(page);
        page.navigate(stage.url("/de/account"));
        page.locator("[data-passkey=register] button").click();
        assertThat(page.locator("#passkeys .list-group-item")).hasCount(1);

        page.context().clearCookies();
        page.navigate(stage.url("/de/sign-in?to=/de/account"));
        page.locator("[data-passkey=sign-in] button").click();
        page.waitForURL(stage.url("/de/account"));
        assertThat(page.locator("#passkeys .list-group-item")).hasCount(1);
    }

    private static void withAuthenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var able : new String[] {
            "hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
        }) {
            options.addProperty(able, true);
        }
        var parameters = new JsonObject();
        parameters.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
