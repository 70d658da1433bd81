// Saves a chart, or several side by side, as it is seen now, as a file that needs nothing else: styles written into it,
// its title above, its source beneath. As SVG, or as PNG painted from it at twice its size.
const kept = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor"];
const passing = ".guide, .catch";
const head = 46;
const foot = 40;
const space = "http://www.w3.org/2000/svg";

const sharp = 2;

const between = 24;
const nameHeight = 20;
const letter = 9.5;

// parts: how many columns, and the charts, each with the name that stands above it or none
export function download(parts, data, format) {
  const whole = picture(parts, data);
  const text = new XMLSerializer().serializeToString(whole);
  if (format !== "png") {
    save(new Blob([text], {type: "image/svg+xml"}), `${data.name}.svg`);
    return;
  }
  const image = new Image();
  image.addEventListener("load", () => {
    const canvas = document.createElement("canvas");
    canvas.width = sharp * whole.getAttribute("width");
    canvas.height = sharp * whole.getAttribute("height");
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(blob, `${data.name}.png`), "image/png");
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function picture({columns, charts}, data) {
  const saved = document.createElementNS(space, "svg");
  const sizes = charts.map(({svg}) => svg.getAttribute("viewBox").split(" ").map(Number));
  const above = charts.some(({name}) => name) ? nameHeight : 0;
  const cell = {width: Math.max(...sizes.map((size) => size[2])), height: Math.max(...sizes.map((size) => size[3])) + above};
  const width = columns * cell.width + (columns - 1) * between;
  const titles = wrapped(data.title, Math.floor(width / letter));
  const top = head + (titles.length - 1) * 22;
  const height = top + Math.ceil(charts.length / columns) * cell.height + foot;
  const page = getComputedStyle(document.documentElement);
  saved.setAttribute("xmlns", space);
  saved.setAttribute("width", width + 40);
  saved.setAttribute("height", height);
  saved.setAttribute("viewBox", `-20 0 ${width + 40} ${height}`);
  add(saved, "title", {}, data.title);
  add(saved, "rect", {x: -20, y: 0, width: width + 40, height, fill: page.backgroundColor});
  titles.forEach((line, i) => add(saved, "text", {x: 0, y: 28 + i * 22, fill: page.color, "font-family": "Georgia, serif",
    "font-size": 18, "font-weight": 600}, line));
  charts.forEach(({svg, name}, i) => {
    const x = (i % columns) * (cell.width + between);
    const y = top + Math.floor(i / columns) * cell.height;
    if (name) add(saved, "text", {x, y: y + 13, fill: page.color, "font-family": "sans-serif", "font-size": 13.5, "font-weight": 600}, name);
    add(saved, "g", {transform: `translate(${x},${y + above})`}).append(...[...svg.children].map(copy).filter(Boolean));
  });
  add(saved, "text", {x: 0, y: height - 16, fill: page.color, opacity: 0.7, "font-family": "sans-serif", "font-size": 11},
    [`${data.source}.`, data.note].filter(Boolean).join(" "));
  return saved;
}

function wrapped(text, letters) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > letters && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

// The element with its looks as attributes; nothing of what is hidden or only there for the pointer.
function copy(element) {
  const looks = getComputedStyle(element);
  if (looks.display === "none" || element.matches(passing)) return null;
  const clone = element.cloneNode(false);
  for (const name of ["class", "style", "tabindex"]) clone.removeAttribute(name);
  for (const name of kept) clone.setAttribute(name, looks.getPropertyValue(name));
  for (const child of element.childNodes) {
    const part = child.nodeType === Node.ELEMENT_NODE ? copy(child) : child.cloneNode();
    if (part) clone.append(part);
  }
  return clone;
}

function add(parent, name, attributes, text) {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}
