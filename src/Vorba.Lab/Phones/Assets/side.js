import { h } from "./dom.js";
import { act } from "./api.js";

// Beside the phone, for whoever stages the scene: what the platform knows of this person just now.
export function sidePanel(room, state, device, choose) {
  const open = state.windowEnds && new Date(state.windowEnds) > state.now;
  const other = device === "iphone" ? "android" : "iphone";
  const names = { iphone: "iPhone", android: "Android" };
  room.replaceChildren(
    h("h1", {}, state.shopper),
    h("p", {}, "A pretend phone. What happens here reaches the shop only over HTTP, as from the real platform."),
    h("dl", {},
      h("dt", {}, "Messaging window"), h("dd", { class: open ? "open" : "" }, open ? left(new Date(state.windowEnds) - state.now) : "closed"),
      h("dt", {}, "Language"), h("dd", {}, state.locale),
      h("dt", {}, "Clock"), h("dd", {}, state.zone.split("/").pop().replace("_", " ")),
      h("dt", {}, "Unread"), h("dd", {}, String(state.notifications.length))),
    h("div", { class: "switches" },
      line("Lock screen of", names[device], () => choose(other)),
      line("Phone", state.locked ? "locked" : "open", () => act(state.locked ? "unlock" : "lock")),
      line("The shop is", state.blocked ? "blocked" : "welcome", () => act(state.blocked ? "unblock" : "block"))));
}

function line(name, value, onclick) {
  return h("button", { onclick }, name, h("span", {}, value));
}

function left(milliseconds) {
  const minutes = Math.floor(milliseconds / 6e4);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min left`;
}
