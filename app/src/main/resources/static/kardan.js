// Small helpers of the pages. Everything works without them; behaviour hangs on data attributes (docs/design.md).
(function () {
    "use strict";

    const root = document.documentElement;
    const text = (name) => document.body.dataset["text" + name] || name;
    const closest = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

    function element(tag, className, content) {
        const made = document.createElement(tag);
        made.className = className;
        made.textContent = content || "";
        return made;
    }

    // ---- toast: also for servers that answer with the header HX-Trigger: {"toast":"Gespeichert"} ----

    let toasts;

    function toast(message) {
        if (!toasts) {
            toasts = element("div", "k-toasts");
            toasts.setAttribute("role", "status");
            document.body.append(toasts);
        }
        const shown = element("div", "k-toast", message);
        toasts.append(shown);
        setTimeout(() => shown.remove(), 6000);
    }

    document.addEventListener("toast", (event) => toast(event.detail.value || event.detail));

    // ---- theme ----

    function showTheme() {
        const dark = root.getAttribute("data-bs-theme") === "dark";
        document.querySelectorAll("[data-theme-toggle]").forEach((button) => {
            button.hidden = false;
            button.setAttribute("aria-pressed", String(dark));
            const use = button.querySelector("use");
            if (use) {
                use.setAttribute("href", "/vendor/icons.svg#" + (dark ? "sun" : "moon"));
            }
        });
    }

    function toggleTheme() {
        const next = root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
        root.setAttribute("data-bs-theme", next);
        try {
            localStorage.setItem("kardan-theme", next);
        } catch (refused) {
            // The choice then lasts for this page only.
        }
        showTheme();
    }

    // ---- menus ----

    function toggleMenu(button) {
        const menu = document.getElementById(button.getAttribute("aria-controls"));
        const open = menu.classList.toggle("is-open");
        button.setAttribute("aria-expanded", String(open));
    }

    function closeDrops(except) {
        document.querySelectorAll("details.k-drop[open]").forEach((drop) => {
            if (drop !== except) {
                drop.open = false;
            }
        });
    }

    // ---- confirmation ----

    function ask(question, danger, then) {
        const dialog = element("dialog", "k-dialog");
        const words = element("p", "", question);
        words.id = "k-question";
        dialog.setAttribute("aria-labelledby", words.id);
        const actions = element("div", "k-actions");
        const no = element("button", "btn", text("No"));
        const yes = element("button", danger ? "btn btn-danger" : "btn btn-primary", text("Yes"));
        no.type = "button";
        yes.type = "button";
        no.addEventListener("click", () => dialog.close());
        yes.addEventListener("click", () => {
            dialog.close();
            then();
        });
        dialog.addEventListener("close", () => dialog.remove());
        actions.append(no, yes);
        dialog.append(words, actions);
        document.body.append(dialog);
        dialog.showModal();
        no.focus();
    }

    const isDanger = (holder) => holder.matches(".btn-danger") || holder.querySelector(".btn-danger") !== null;

    // Caught before htmx sees it, so that both kinds of form wait for the answer.
    document.addEventListener("submit", (event) => {
        const form = event.target;
        const holder = event.submitter && event.submitter.matches("[data-confirm]") ? event.submitter
            : form.matches("[data-confirm]") ? form : null;
        if (!holder || form.dataset.confirmed) {
            delete form.dataset.confirmed;
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        ask(holder.dataset.confirm, isDanger(holder), () => {
            form.dataset.confirmed = "yes";
            form.requestSubmit(event.submitter || undefined);
        });
    }, true);

    document.addEventListener("htmx:confirm", (event) => {
        const holder = event.detail.elt;
        if (!holder.matches("[data-confirm]:not(form)") || event.detail.triggeringEvent?.type === "submit") {
            return;
        }
        event.preventDefault();
        ask(holder.dataset.confirm, isDanger(holder), () => event.detail.issueRequest(true));
    });

    // ---- filter forms ----

    document.addEventListener("change", (event) => {
        const form = closest(event, "form[data-autosubmit]");
        if (form && !closest(event, "[data-no-autosubmit]")) {
            form.requestSubmit();
        }
        const all = closest(event, "[data-check-all]");
        if (all) {
            document.querySelectorAll(all.dataset.checkAll).forEach((box) => {
                box.checked = all.checked;
            });
        }
        const zone = closest(event, ".k-drop-zone");
        if (zone && event.target.type === "file") {
            showNames(zone, event.target.files);
        }
    });

    // ---- files ----

    function showNames(zone, files) {
        let names = zone.querySelector(".k-drop-names");
        if (!names) {
            names = element("span", "k-drop-names");
            names.setAttribute("role", "status");
            zone.append(names);
        }
        names.textContent = Array.from(files, (file) => file.name).join(", ");
    }

    ["dragover", "dragleave", "drop"].forEach((kind) => document.addEventListener(kind, (event) => {
        const zone = closest(event, ".k-drop-zone");
        if (!zone) {
            return;
        }
        event.preventDefault();
        zone.classList.toggle("is-over", kind === "dragover");
        if (kind === "drop") {
            const input = zone.querySelector("input[type=file]");
            input.files = event.dataTransfer.files;
            input.dispatchEvent(new Event("change", {bubbles: true}));
        }
    }));

    // ---- clicks ----

    async function copy(button) {
        const source = button.dataset.copyFrom && document.querySelector(button.dataset.copyFrom);
        const content = source ? source.value || source.textContent.trim() : button.dataset.copy || location.href;
        try {
            await navigator.clipboard.writeText(content);
            toast(text("Copied"));
        } catch (refused) {
            window.prompt(text("Copy"), content);
        }
    }

    const clicks = {
        "[data-theme-toggle]": toggleTheme,
        "[data-menu]": toggleMenu,
        "[data-copy], [data-copy-from]": copy,
        "[data-print]": () => window.print(),
        "[data-dismiss]": (button) => button.closest(button.dataset.dismiss || ".alert").remove(),
    };

    document.addEventListener("click", (event) => {
        closeDrops(closest(event, "details.k-drop"));
        Object.entries(clicks).forEach(([selector, act]) => {
            const hit = closest(event, selector);
            if (hit) {
                act(hit);
            }
        });
    });

    // ---- keyboard ----

    const isTyping = (target) => target.matches("input, textarea, select, [contenteditable]");

    function moveInTabs(event) {
        const tabs = closest(event, ".k-tabs");
        const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
        if (tabs && step) {
            const links = Array.from(tabs.querySelectorAll("a"));
            const next = (links.indexOf(event.target) + step + links.length) % links.length;
            links[next].focus();
            event.preventDefault();
        }
    }

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            const drop = closest(event, "details.k-drop[open]");
            closeDrops();
            drop?.querySelector("summary").focus();
        } else if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
            const search = document.querySelector("[data-search]");
            if (search) {
                event.preventDefault();
                search.focus();
                search.select();
            }
        } else {
            moveInTabs(event);
        }
    });

    // ---- start, and again for what htmx brings ----

    function prepare(part) {
        part.querySelectorAll("form[data-autosubmit] [data-nojs]").forEach((button) => {
            button.hidden = true;
        });
        part.querySelectorAll("[data-print], [data-copy], [data-copy-from]").forEach((button) => {
            button.hidden = false;
        });
    }

    // Facets are open in the page for readers without scripts; on a phone they would push the results away.
    if (window.matchMedia("(max-width: 61.99rem)").matches) {
        document.querySelectorAll("details.k-facets").forEach((facets) => {
            facets.open = false;
        });
    }
    // On a narrow screen the tab of this page may lie beyond the edge.
    document.querySelectorAll(".k-tabs [aria-current]").forEach((tab) => {
        const tabs = tab.closest(".k-tabs");
        tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
    });
    showTheme();
    prepare(document);
    new MutationObserver(showTheme).observe(root, {attributeFilter: ["data-bs-theme"]});
    document.addEventListener("htmx:afterSwap", (event) => prepare(event.target.parentElement || document));
    document.querySelector("[data-focus], .k-error-summary")?.focus();
    window.kardan = {toast};
})();
