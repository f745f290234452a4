import { avatar, h } from "./dom.js";
import { words } from "./words.js";

// A thread that has not begun: greeting, then ice breakers, or Get Started.
export function welcomeScreen(state, act) {
  const breakers = state.iceBreakers.map(question => h("button", { onclick: () => act("ice-breaker", { title: question }) }, question));
  const starts = breakers.length === 0 && state.hasGetStarted;
  return h("div", { class: "welcome" },
    avatar(state.page),
    h("h1", {}, state.page),
    h("div", { class: "kind" }, words.business),
    state.greeting && h("p", { class: "greeting" }, state.greeting),
    h("p", { class: "privacy" }, starts ? words.privacy(state.page) : ""),
    breakers.length > 0 && h("div", { class: "breakers" }, breakers),
    starts && h("button", { class: "start", onclick: () => act("get-started") }, words.start));
}
