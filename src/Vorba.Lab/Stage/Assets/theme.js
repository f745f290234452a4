// Light or dark as the browser likes it, or as ?theme= says.
const dark = matchMedia("(prefers-color-scheme: dark)");
const chosen = new URLSearchParams(location.search).get("theme");
const set = () => { document.documentElement.dataset.theme = chosen ?? (dark.matches ? "dark" : "light"); };
set();
dark.addEventListener("change", set);
