import "./theme.js";
import { h } from "../phone/dom.js";

const form = document.getElementById("knobs");
const facts = document.getElementById("facts");
const names = {
  duplicates: "Send each webhook twice", reorder: "Swap neighbouring webhooks", dropEchoes: "Drop echoes", missingMids: "Delivery receipts without ids",
  lostAnswers: "Lose the answers of the next … sends", errorCode: "Error code", errorSubcode: "Error subcode", errorsNext: "Fail the next … sends",
  errorProbability: "Share of sends that fail (0–1)", tokenRevoked: "Page token revoked", pageRestricted: "Page restricted", readReceiptsOff: "Read receipts off",
  deliveryDelaySeconds: "Seconds until a message arrives",
};

async function turn(name, value) {
  const answer = await fetch("/lab/knobs", { method: "POST", body: JSON.stringify({ [name]: value }) });
  draw(answer.ok ? await answer.json() : await (await fetch("/lab/knobs")).json());
}

function knob(name, value) {
  const isSwitch = typeof value === "boolean";
  const field = h("input", isSwitch
    ? { type: "checkbox", role: "switch", checked: value }
    : { type: "number", step: "any", min: "0", value: value ?? "" });
  field.addEventListener("change", () => turn(name, isSwitch ? field.checked : field.value === "" ? null : Number(field.value)));
  return h("label", {}, h("span", {}, names[name] ?? name), field);
}

const draw = knobs => form.replaceChildren(...Object.entries(knobs).map(([name, value]) => knob(name, value)));

async function look() {
  const status = await (await fetch("/lab/status")).json();
  facts.textContent = [
    `Clock ${new Date(status.now).toUTCString().slice(5, 22)} UTC`, `Mailbox on port ${status.smtpPort}`,
    status.webhook ? `Webhook ${status.webhook}${status.webhookEnded ? " (unsubscribed)" : status.webhookVerified ? "" : " (not verified yet)"}` : "No webhook",
    `${status.pending} pending`,
  ].join("   ·   ");
}

draw(await (await fetch("/lab/knobs")).json());
await look();
setInterval(look, 2000);
const theme = new URLSearchParams(location.search).get("theme");
if (theme) for (const frame of document.querySelectorAll("iframe")) frame.src += `&theme=${encodeURIComponent(theme)}`;
