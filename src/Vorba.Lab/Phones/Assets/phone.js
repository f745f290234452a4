import { avatar, h, icon } from "./dom.js";
import { act, listen, thread } from "./api.js";
import { bareClock, speak, words } from "./words.js";
import { lockScreen } from "./lock.js";
import { welcomeScreen } from "./welcome.js";
import { conversation, scrollDown } from "./thread.js";
import { composer, quickReplies } from "./composer.js";
import { sidePanel } from "./side.js";

const query = new URLSearchParams(location.search);
const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = () => { document.documentElement.dataset.theme = query.get("theme") ?? (dark.matches ? "dark" : "light"); };
theme();
dark.addEventListener("change", theme);

const screen = document.getElementById("screen");
const frame = document.querySelector(".phone");
const view = { device: query.get("device") ?? localStorage.getItem("device") ?? "iphone", state: null, offset: 0, drawn: "" };

const labNow = () => new Date(Date.now() + view.offset);

function header(state) {
  return h("header", { class: "bar" },
    h("button", { class: "back", "aria-label": "Lock", onclick: () => act("lock") }, icon("back")),
    avatar(state.page, null, "online"),
    h("div", { class: "who" }, h("b", {}, state.page), h("small", {}, words.kind)),
    h("span", { class: "icon" }, icon("call")), h("span", { class: "icon" }, icon("video")));
}

function foot(state) {
  return state.blocked
    ? [h("div", { class: "blocked" }, `${words.blocked(state.page)} `, h("button", { onclick: () => act("unblock") }, h("b", {}, words.unblock)))]
    : [quickReplies(state), composer(state)].filter(Boolean);
}

function draw() {
  const state = { ...view.state, now: labNow() };
  speak(state);
  frame.classList.toggle("is-locked", state.locked);
  document.getElementById("status-time").textContent = bareClock(state.now);
  const focused = document.activeElement;
  if (state.locked) screen.replaceChildren(lockScreen(state, view.device, () => act("unlock")));
  else if (!state.started) screen.replaceChildren(welcomeScreen(state, act), ...foot(state));
  else screen.replaceChildren(header(state), conversation(state), ...foot(state));
  if (focused?.isConnected && focused.matches("input")) focused.focus();
  if (!state.locked && view.wasLocked !== false) scrollDown();
  view.wasLocked = state.locked;
  sidePanel(document.getElementById("side"), state, view.device, device => {
    view.device = device;
    localStorage.setItem("device", device);
    draw();
  });
}

async function refresh() {
  const state = await thread();
  view.offset = new Date(state.now) - Date.now();
  const key = JSON.stringify({ ...state, now: "" });
  view.state = state;
  if (key !== view.drawn) {
    view.drawn = key;
    draw();
  }
}

function tick(moment) {
  view.offset = moment - Date.now();
  const shown = document.getElementById("status-time").textContent;
  if (view.state && bareClock(labNow()) !== shown) draw();
}

document.getElementById("home").addEventListener("click", () => act(view.state?.locked ? "unlock" : "lock"));
await refresh();
listen(refresh, tick);
