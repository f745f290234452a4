import { h } from "./dom.js";
import { money, words } from "./words.js";

// Each kind of message draws itself; unknown kinds say what they are.
export function draw(message, tap) {
  const kind = drawings[message.kind] ?? other;
  return kind(message, tap);
}

export const isWide = message => ["generic", "product", "media"].includes(message.kind);

const onlyEmoji = /^(\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,12}$/u;

function text(message) {
  const words = message.text ?? "";
  const isEmoji = onlyEmoji.test(words) && /\p{Extended_Pictographic}/u.test(words);
  return h("div", { class: isEmoji ? "bubble emoji" : "bubble" }, linked(words));
}

function linked(words) {
  return words.split(/(https?:\/\/\S+)/).map(part =>
    /^https?:\/\//.test(part) ? h("a", { href: part, target: "_blank", rel: "noopener" }, part) : part);
}

function taps(buttons, tap, card) {
  return buttons.length > 0 && h("div", { class: "taps" },
    buttons.map((button, index) => h("button", { onclick: () => tap(card === undefined ? { index } : { index, card }) }, button.title)));
}

function button(message, tap) {
  return h("div", { class: "block" },
    h("div", { class: "words" }, message.title && h("b", {}, message.title), linked(message.text ?? "")),
    taps(message.buttons, tap));
}

function generic(message, tap) {
  return h("div", { class: "cards" }, message.cards.map((card, index) => h("article", { class: "card" },
    h("button", { class: "face", onclick: () => card.url && tap({ card: index }) },
      card.picture && h("img", { class: card.isSquare ? "picture square" : "picture", src: card.picture, alt: "" }),
      h("div", {}, h("b", {}, card.title), card.subtitle && h("small", {}, card.subtitle))),
    taps(card.buttons, tap, index))));
}

function picture(message) {
  return h("div", { class: "media" }, message.media.map(url => h("img", { src: url, alt: "" })));
}

function pictures(message) {
  return h("div", { class: "grid" }, message.media.map(url => h("img", { src: url, alt: "" })));
}

function imageGrid(message, tap) {
  const grid = message.template.elements[0];
  return h("div", { class: "block" },
    h("div", { class: "grid" }, grid.images.map(one => h("img", { src: one.url, alt: "", class: one.is_hero_image ? "hero" : "" }))),
    (grid.title || grid.subtitle) && h("div", { class: "words" }, h("b", {}, grid.title ?? ""), grid.subtitle ?? ""),
    taps(message.buttons, tap));
}

function file(message) {
  const name = decodeURIComponent(message.media[0]?.split("/").pop() ?? "");
  return h("div", { class: "bubble file" }, "📎 ", name || message.kind);
}

function receipt(message) {
  const order = message.template;
  const sum = (name, amount, className = "") => amount !== undefined && h("div", { class: `sum ${className}` }, h("span", {}, name), h("span", {}, money(amount, order.currency)));
  return h("div", { class: "receipt" },
    h("header", {}, h("b", {}, words.receipt), h("small", {}, `${words.order} ${order.order_number}`)),
    (order.elements ?? []).map(item => h("div", { class: "item" },
      item.image_url ? h("img", { src: item.image_url, alt: "" }) : h("div", { class: "none" }),
      h("div", {}, item.title, h("br"), h("small", {}, item.subtitle || (item.quantity > 1 ? `${words.quantity} ${item.quantity}` : ""))),
      h("span", {}, money(item.price, order.currency)))),
    h("section", {},
      sum(words.subtotal, order.summary.subtotal),
      sum(words.shipping, order.summary.shipping_cost),
      sum(words.tax, order.summary.total_tax),
      (order.adjustments ?? []).map(one => sum(one.name, -Math.abs(one.amount), "less")),
      sum(words.total, order.summary.total_cost, "total")),
    h("section", {}, h("small", {}, `${words.paid} ${order.payment_method}`),
      order.address && h("small", {}, h("br"), `${words.ship} ${order.recipient_name}, ${order.address.street_1}, ${order.address.city}`)));
}

function coupon(message, tap) {
  const offer = message.template;
  const code = h("div", { class: "code", hidden: true }, offer.coupon_code ?? "");
  const reveal = () => {
    code.hidden = false;
    tap({ reveal: true });
  };
  return h("div", { class: "coupon" },
    offer.image_url && h("img", { class: "picture", src: offer.image_url, alt: "" }),
    h("div", { class: "words" }, h("b", {}, offer.title), offer.subtitle ?? ""), code,
    h("div", { class: "taps" }, offer.coupon_code && h("button", { onclick: reveal }, words.reveal)),
    h("small", { class: "terms" }, words.terms));
}

function survey(message) {
  return h("div", { class: "block survey" },
    h("div", { class: "words" }, h("b", {}, message.template.title), message.template.subtitle ?? ""),
    h("div", { class: "marks" }, "☆☆☆☆☆"),
    h("div", { class: "taps" }, h("button", {}, message.template.button_title)));
}

const other = message => h("div", { class: "bubble" }, message.title || message.text || `[${message.kind}]`);
const sticker = () => h("div", { class: "bubble emoji" }, "👍");

const drawings = {
  text, button, utility: button, generic, product: generic, media: generic, image: picture, images: pictures, image_grid: imageGrid,
  video: file, audio: file, file, receipt, coupon, customer_feedback: survey, sticker,
};
