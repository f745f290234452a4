import { h, icon } from "./dom.js";
import { ago, bareClock, date, words } from "./words.js";
import { preview } from "./preview.js";

const shown = { iphone: 4, android: 5 };

// The lock screen: clock, date, and one bubble for each unread message, newest on top.
export function lockScreen(state, device, unlock) {
  const now = new Date(state.now);
  const notes = state.notifications.slice().reverse();
  const visible = notes.slice(0, shown[device]);
  const hidden = notes.length - visible.length;
  const screen = h("div", { class: `lock ${device}` },
    icon("lock", "padlock"),
    h("div", { class: "day" }, date(now)),
    h("div", { class: "clock" }, bareClock(now)),
    h("div", { class: "stack" },
      visible.map(note => notification(note, device, notes.length, now, unlock)),
      hidden > 0 && h("div", { class: "more" }, words.more(hidden))),
    h("button", { class: "hint", onclick: unlock }, words.open));
  swipe(screen, unlock);
  return screen;
}

function notification(note, device, count, now, unlock) {
  return h("button", { class: "note", onclick: unlock },
    h("img", { class: "app", src: "/assets/phone/icon.svg", alt: "" }),
    h("span", {},
      h("span", { class: "line" }, h("b", {}, note.sender), h("time", {}, ago(new Date(note.at), now))),
      h("p", {}, preview(note.text, device, count))));
}

function swipe(screen, unlock) {
  let from = null;
  screen.addEventListener("pointerdown", event => { from = event.clientY; });
  screen.addEventListener("pointerup", event => {
    if (from !== null && from - event.clientY > 60) unlock();
    from = null;
  });
}
