// What the phone itself says, in the language of its owner.
const english = {
  now: "now", today: "Today", yesterday: "Yesterday", open: "Swipe up to open", more: n => `+${n} more`, typing: "is typing", kind: "Replies instantly",
  business: "Online shop", start: "Get Started", privacy: page => `When you tap Get Started, ${page} will see your public information.`, message: "Message", sent: "Sent",
  delivered: "Delivered", seen: "Seen", edited: "Edited", receipt: "Order receipt", order: "Order", subtotal: "Subtotal", shipping: "Shipping", tax: "Estimated tax", total: "Total",
  paid: "Paid with", ship: "Ship to", terms: "Terms may apply.", reveal: "Reveal code", close: "Close", blocked: page => `You blocked ${page}.`, unblock: "Unblock",
  secure: "This page is shown by the shop, inside the conversation.", quantity: "Qty", view: "View details", survey: "Your answer helps us.", menu: "Menu", react: "React", none: "Nothing here yet",
};
const romanian = {
  now: "acum", today: "Azi", yesterday: "Ieri", open: "Glisează în sus pentru a deschide", more: n => `încă ${n}`, typing: "scrie", kind: "Răspunde imediat",
  business: "Magazin online", start: "Începe", privacy: page => `Când apeși Începe, ${page} va vedea informațiile tale publice.`, message: "Mesaj", sent: "Trimis",
  delivered: "Livrat", seen: "Văzut", edited: "Editat", receipt: "Chitanță", order: "Comanda", subtotal: "Subtotal", shipping: "Livrare", tax: "Taxe estimate", total: "Total",
  paid: "Plătit cu", ship: "Livrare la", terms: "Se pot aplica termeni.", reveal: "Arată codul", close: "Închide", blocked: page => `Ai blocat ${page}.`, unblock: "Deblochează",
  secure: "Pagina este afișată de magazin, în conversație.", quantity: "Cant.", view: "Detalii", survey: "Răspunsul tău ne ajută.", menu: "Meniu", react: "Reacționează", none: "Nimic încă",
};

export const words = document.documentElement.lang === "ro" ? romanian : english;

let zone = "UTC";
let locale = "en-US";
export function speak(state) {
  zone = state.zone;
  locale = state.locale.replace("_", "-");
}

const format = (moment, options) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(moment);
const day = moment => format(moment, { year: "numeric", month: "numeric", day: "numeric" });

export const clock = moment => format(moment, { hour: "numeric", minute: "2-digit" });
export const bareClock = moment => clock(moment).replace(/\s?[AP]M$/i, "");
export const date = moment => format(moment, { weekday: "long", day: "numeric", month: "long" });

export function when(moment, now) {
  if (day(moment) === day(now)) return clock(moment);
  const yesterday = new Date(now.getTime() - 864e5);
  const name = day(moment) === day(yesterday) ? words.yesterday : format(moment, { weekday: "short", day: "numeric", month: "short" });
  return `${name}, ${clock(moment)}`;
}

export function ago(moment, now) {
  const minutes = Math.floor((now - moment) / 6e4);
  if (minutes < 1) return words.now;
  return minutes < 60 ? `${minutes} min` : minutes < 1440 ? `${Math.floor(minutes / 60)} h` : when(moment, now);
}

export function money(amount, currency) {
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}
