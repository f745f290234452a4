import { avatar, h, icon } from "./dom.js";
import { act } from "./api.js";
import { openWebview } from "./webview.js";
import { draw, isWide } from "./templates.js";
import { when, words } from "./words.js";

const gap = 10 * 60 * 1000;
const emojis = ["❤️", "😆", "😮", "😢", "😠", "👍"];

export async function tapped(path, body) {
  const answer = await act(path, body);
  if (answer.url) openWebview(answer.url, answer.height, answer.title);
}

const talk = h("div", { class: "talk", role: "log", "aria-live": "polite" });
const rows = new Map();

// The conversation: only what changed is drawn anew, so that carousels keep their place.
export function conversation(state) {
  const wasAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
  const before = rows.size;
  const now = new Date(state.now);
  const list = state.messages.flatMap((message, index) => {
    const [previous, next] = [state.messages[index - 1], state.messages[index + 1]];
    const starts = !previous || new Date(message.at) - new Date(previous.at) > gap;
    const first = starts || previous.from !== message.from || previous.personaName !== message.personaName;
    const last = !next || next.from !== message.from || new Date(next.at) - new Date(message.at) > gap;
    return [starts && h("div", { class: "moment" }, when(new Date(message.at), now)), row(message, state, first, last, before > 0)];
  }).filter(Boolean);
  talk.replaceChildren(...list, ...ending(state));
  if (wasAtEnd || rows.size !== before) scrollDown();
  return talk;
}

export function scrollDown() {
  requestAnimationFrame(() => { talk.scrollTop = talk.scrollHeight; });
}

function row(message, state, first, last, moves) {
  const key = JSON.stringify([message, first, last]);
  const known = rows.get(message.mid);
  if (known?.key === key) return known.element;
  const own = message.from === "shopper";
  const classes = ["row", own && "own", first && "first", last && "last", isWide(message) && "wide", !known && moves && "fresh"].filter(Boolean).join(" ");
  const content = draw(message, where => where.reveal
    ? act("reveal", { mid: message.mid })
    : tapped("tap", { mid: message.mid, ...where }));
  const body = h("div", { class: "body" },
    first && message.personaName && h("span", { class: "persona" }, message.personaName),
    content,
    message.edited && h("span", { class: "edited" }, words.edited),
    (message.reaction || message.pageReaction) && h("span", { class: "reaction" }, [message.reaction, message.pageReaction].filter(Boolean).join(" ")));
  reactions(body, content, message);
  const element = h("div", { class: classes }, avatar(message.personaName ?? state.page, message.personaPicture), body);
  rows.set(message.mid, { key, element });
  return element;
}

// Long press or double click: the row of emoji above the bubble.
function reactions(body, content, message) {
  let timer;
  const show = () => {
    document.querySelector(".picker")?.remove();
    const picker = h("div", { class: "picker", role: "menu", "aria-label": words.react },
      emojis.map(emoji => h("button", { onclick: () => { picker.remove(); act("react", { mid: message.mid, emoji }); } }, emoji)));
    body.append(picker);
    setTimeout(() => document.addEventListener("click", () => picker.remove(), { once: true }), 0);
  };
  content.addEventListener("dblclick", show);
  content.addEventListener("pointerdown", () => { timer = setTimeout(show, 480); });
  for (const end of ["pointerup", "pointerleave", "pointercancel"]) content.addEventListener(end, () => clearTimeout(timer));
}

function ending(state) {
  const last = state.messages.at(-1);
  const parts = [];
  if (last?.from === "shopper") {
    parts.push(h("div", { class: "after" }, last.state === "read"
      ? [words.seen, avatar(state.page)]
      : [words.delivered, icon("tick", "tick")]));
  }
  if (state.typing) {
    parts.push(h("div", { class: "row first last", "aria-label": `${state.page} ${words.typing}` },
      avatar(state.page), h("div", { class: "body" }, h("div", { class: "bubble typing" }, h("i"), h("i"), h("i")))));
  }
  return parts;
}
