// Runs before the first paint: the reader's own choice of light or dark, else what the system asks for.
(function () {
    "use strict";
    var root = document.documentElement;
    var dark = window.matchMedia("(prefers-color-scheme: dark)");

    function chosen() {
        try {
            return localStorage.getItem("kardan-theme");
        } catch (refused) {
            return null;
        }
    }

    function apply() {
        root.setAttribute("data-bs-theme", chosen() || (dark.matches ? "dark" : "light"));
    }

    root.classList.add("js");
    apply();
    dark.addEventListener("change", apply);
})();
