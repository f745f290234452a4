import { h } from "./dom.js";
import { words } from "./words.js";

const room = document.getElementById("sheet");

// A link button opens its page in a sheet over the conversation: compact, tall or full.
export function openWebview(url, height, title) {
  let host = "";
  try {
    const address = new URL(url, location.href);
    if (!["http:", "https:"].includes(address.protocol)) return;
    host = address.host;
  } catch {
    return;
  }

  const close = () => {
    room.classList.remove("is-open");
    setTimeout(() => room.replaceChildren(), 320);
  };
  room.replaceChildren(h("div", { class: `sheet ${height}`, role: "dialog", "aria-label": title || host },
    h("header", {},
      h("button", { onclick: close }, words.close),
      h("div", {}, h("b", {}, title || host), h("small", {}, host)),
      h("a", { href: url, target: "_blank", rel: "noopener", "aria-label": "Open in the browser" }, "↗")),
    h("iframe", { src: url, title: title || host }),
    h("p", { class: "fine" }, words.secure)));
  room.onclick = event => event.target === room && close();
  requestAnimationFrame(() => requestAnimationFrame(() => room.classList.add("is-open")));
}
