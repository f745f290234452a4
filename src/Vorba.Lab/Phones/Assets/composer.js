import { h, icon } from "./dom.js";
import { act } from "./api.js";
import { tapped } from "./thread.js";
import { words } from "./words.js";

const input = h("input", { type: "text", placeholder: words.message, "aria-label": words.message, autocomplete: "off", maxlength: "2000", enterkeyhint: "send" });
const last = h("button", { class: "icon", type: "submit", "aria-label": words.message }, icon("like"));
const menuButton = h("button", { class: "icon", type: "button", "aria-label": words.menu }, icon("plus"));
const form = h("form", { class: "composer" }, menuButton, input, last);
let menu = [];

form.addEventListener("submit", event => {
  event.preventDefault();
  const text = input.value.trim() || "👍";
  input.value = "";
  mark();
  act("type", { text });
});
input.addEventListener("input", mark);
menuButton.addEventListener("click", () => {
  const open = form.parentElement.querySelector(".menu");
  if (open) return open.remove();
  if (menu.length === 0) return;
  const list = h("div", { class: "menu", role: "menu" }, menu.map(item =>
    h("button", { onclick: () => { list.remove(); tapped("menu", { title: item.title }); } }, item.title)));
  form.parentElement.append(list);
});

function mark() {
  last.replaceChildren(icon(input.value.trim() ? "send" : "like"));
}

export function composer(state) {
  menu = state.menu;
  menuButton.replaceChildren(icon(menu.length > 0 ? "menu" : "plus"));
  input.disabled = state.composerDisabled;
  return form;
}

export function quickReplies(state) {
  const replies = state.messages.at(-1)?.quickReplies ?? [];
  return replies.length === 0 ? null : h("div", { class: "replies" }, replies.map(reply =>
    h("button", { onclick: () => act("quick-reply", { title: reply.title }) },
      reply.picture && h("img", { src: reply.picture, alt: "" }), reply.title)));
}
