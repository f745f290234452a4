// The phone's own API: the same that the story and the tests use.
export const shopper = document.body.dataset.shopper;
const root = `/phone/${encodeURIComponent(shopper)}`;

export const thread = async () => (await fetch(`${root}/thread`, { cache: "no-store" })).json();

export async function act(path, body = {}) {
  const answer = await fetch(`${root}/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  return answer.json();
}

export function listen(changed, clock) {
  const source = new EventSource(`${root}/events`);
  source.addEventListener("changed", changed);
  source.addEventListener("clock", event => clock(Number(event.data)));
  source.addEventListener("open", changed);
}
