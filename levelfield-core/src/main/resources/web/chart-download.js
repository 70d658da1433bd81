// Saves a chart as it is seen now, as a file that needs nothing else: styles written into it, its title above, its
// source beneath. As SVG, or as PNG painted from it at twice its size.
const kept = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor"];
const passing = ".guide, .catch";
const head = 46;
const foot = 40;
const space = "http://www.w3.org/2000/svg";

const sharp = 2;

export function download(svg, data, format) {
  const whole = picture(svg, data);
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

function picture(svg, data) {
  const saved = document.createElementNS(space, "svg");
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const page = getComputedStyle(document.documentElement);
  saved.setAttribute("xmlns", space);
  saved.setAttribute("width", width + 40);
  saved.setAttribute("height", height + head + foot);
  saved.setAttribute("viewBox", `-20 0 ${width + 40} ${height + head + foot}`);
  add(saved, "title", {}, data.title);
  add(saved, "rect", {x: -20, y: 0, width: width + 40, height: height + head + foot, fill: page.backgroundColor});
  add(saved, "text", {x: 0, y: 28, fill: page.color, "font-family": "Georgia, serif", "font-size": 18, "font-weight": 600}, data.title);
  const drawing = add(saved, "g", {transform: `translate(0,${head})`});
  drawing.append(...[...svg.children].map(copy).filter(Boolean));
  add(saved, "text", {x: 0, y: height + head + 24, fill: page.color, opacity: 0.7, "font-family": "sans-serif", "font-size": 11},
    `${data.source}. ${data.note ?? "Lines: share of the classified works; bands: 95% intervals."}`);
  return saved;
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
