// Builds elements without ever parsing text as markup: what people type stays text.
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const paths = {
  back: ["0 0 24 24", "M15 4 7 12l8 8"],
  call: ["0 0 24 24", "M6.6 3.5 9.3 3l2 4.7-2 1.6c.9 2.3 2.9 4.3 5.3 5.3l1.6-2 4.7 2-.5 2.8c-.2 1.5-1.5 2.6-3 2.6C10.8 20 4 13.2 4 6.5c0-1.5 1.1-2.8 2.6-3z"],
  video: ["0 0 24 24", "M4.5 6.5h8.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4.5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM15 11l5.5-3.5v9L15 13"],
  menu: ["0 0 24 24", "M4 6.2h16v2.3H4zM4 10.9h16v2.3H4zM4 15.6h16v2.3H4z"],
  plus: ["0 0 24 24", "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm5 11.1h-3.9V17h-2.2v-3.9H7v-2.2h3.9V7h2.2v3.9H17z"],
  send: ["0 0 24 24", "M3.4 20.8 22 12 3.4 3.2 3 10l11 2-11 2z"],
  like: ["0 0 24 24", "M2 10.5h4.2V21H2zM8 20.3V10.7l4.3-7.9c1.5 0 2.6 1.1 2.6 2.6 0 1.2-.3 2.6-.8 4h5.3c1.7 0 2.9 1.6 2.5 3.2l-1.6 6.3c-.3 1.3-1.4 2.1-2.7 2.1h-7c-1 0-1.9-.3-2.6-.7z"],
  tick: ["0 0 16 16", "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm-1.1 11.6L3.4 8.1l1.2-1.2 2.3 2.3 4.6-4.6 1.2 1.2z"],
  lock: ["0 0 16 20", "M3 8V5a5 5 0 0 1 10 0v3h1a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2v-8c0-1.1.9-2 2-2zm2 0h6V5a3 3 0 0 0-6 0z"],
};

export function icon(name, className = "") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", paths[name][0]);
  svg.setAttribute("aria-hidden", "true");
  if (className) svg.setAttribute("class", className);
  path.setAttribute("d", paths[name][1]);
  svg.append(path);
  return svg;
}

export function avatar(name, picture, className = "") {
  const circle = h("span", { class: `avatar ${className}`, "aria-hidden": "true" }, picture ? "" : [...name][0] ?? "?");
  if (picture) circle.style.backgroundImage = `url("${encodeURI(picture)}")`;
  return circle;
}
