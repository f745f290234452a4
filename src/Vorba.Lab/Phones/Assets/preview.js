// What a locked phone shows of a text: 160 characters on an iPhone, about 40 on Android, less for each when several came.
const characters = { iphone: 160, android: 40 };
const fewest = 20;
const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export function room(device, count) {
  return Math.max(fewest, Math.floor(characters[device] / Math.max(1, count)));
}

export function preview(text, device, count) {
  const letters = [...segments.segment(text.replace(/\s+/g, " ").trim())].map(part => part.segment);
  const most = room(device, count);
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}
