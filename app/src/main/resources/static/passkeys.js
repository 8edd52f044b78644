// Passkeys: speaks with the browser's authenticator and with the addresses of Spring Security.
(() => {
    "use strict";

    const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
    const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

    const token = () => JSON.parse(document.body.getAttribute("hx-headers"))["X-CSRF-TOKEN"];

    async function post(address, body) {
        const answer = await fetch(address, {
            method: "POST",
            headers: {"Content-Type": "application/json", "X-CSRF-TOKEN": token()},
            body: body === undefined ? undefined : JSON.stringify(body),
        });
        if (!answer.ok) {
            throw new Error(address + " answered " + answer.status);
        }
        return answer.json();
    }

    async function register(label) {
        const options = await post("/webauthn/register/options");
        const made = await navigator.credentials.create({publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            user: {...options.user, id: bytes(options.user.id)},
            excludeCredentials: options.excludeCredentials.map(known => ({...known, id: bytes(known.id)})),
        }});
        await post("/webauthn/register", {publicKey: {label, credential: {
            id: made.id,
            rawId: text(made.rawId),
            type: made.type,
            response: {
                attestationObject: text(made.response.attestationObject),
                clientDataJSON: text(made.response.clientDataJSON),
                transports: made.response.getTransports ? made.response.getTransports() : [],
            },
            clientExtensionResults: made.getClientExtensionResults(),
            authenticatorAttachment: made.authenticatorAttachment,
        }}});
        location.reload();
    }

    async function signIn(to) {
        const options = await post("/webauthn/authenticate/options");
        const got = await navigator.credentials.get({publicKey: {
            ...options,
            challenge: bytes(options.challenge),
            allowCredentials: (options.allowCredentials || []).map(known => ({...known, id: bytes(known.id)})),
        }});
        const answer = await post("/login/webauthn", {
            id: got.id,
            rawId: text(got.rawId),
            type: got.type,
            response: {
                authenticatorData: text(got.response.authenticatorData),
                clientDataJSON: text(got.response.clientDataJSON),
                signature: text(got.response.signature),
                userHandle: got.response.userHandle ? text(got.response.userHandle) : undefined,
            },
            clientExtensionResults: got.getClientExtensionResults(),
            authenticatorAttachment: got.authenticatorAttachment,
        });
        if (!answer.authenticated) {
            throw new Error("not authenticated");
        }
        location.assign(to && to.startsWith("/") && !to.startsWith("//") ? to : "/" + document.documentElement.lang.slice(0, 2) + "/");
    }

    document.querySelectorAll("[data-passkey]").forEach(box => {
        if (!window.PublicKeyCredential) {
            return;
        }
        box.hidden = false;
        box.querySelector("button").addEventListener("click", async () => {
            const status = box.querySelector("[role=status]");
            status.textContent = "";
            try {
                await (box.dataset.passkey === "register" ? register(box.dataset.label) : signIn(box.dataset.to));
            } catch (trouble) {
                status.textContent = box.dataset.failed;
                console.warn(trouble);
            }
        });
    });
})();
