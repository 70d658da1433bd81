// The map of concepts on one canvas. Small concepts are written into the picture's bytes, which a machine without a
// graphics card does in a few milliseconds for a hundred thousand of them; only what is large or named is drawn.
import { colouring } from "./map-colour.js";
import { labels } from "./map-labels.js";

const CHUNK = 6000;
const atlas = document.querySelector("[data-atlas]");
const frame = atlas.querySelector(".atlas-frame");
const canvas = frame.querySelector("canvas");
const context = canvas.getContext("2d", { alpha: false });
const tip = frame.querySelector(".atlas-tip");
const yearInput = document.getElementById("map-year");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");

const data = { count: 0, names: [], ids: [], x: [], y: [], works: [], first: [], growth: [], industry: [], beyond: [], coarse: [], middle: [], fine: [], sizes: [], periods: [] };
const view = { x: 0, y: 0, scale: 0.3, width: 1, height: 1, year: 0, colour: "community", hover: -1, found: -1 };
let communities = [];
let picture = null;
let pixels = null;
let asked = false;
let pen = colouring(view, data, atlas.querySelector(".atlas-legend"), dark.matches);

const idOf = (i) => data.ids[i] || data.names[i].toLowerCase().replaceAll(" ", "-");
const addressOf = (i) => "/concept/" + encodeURIComponent(idOf(i));
const screenX = (x) => (x - view.x) * view.scale + view.width / 2;
const screenY = (y) => (y - view.y) * view.scale + view.height / 2;

// Twice the binary logarithm of the works until the year that the slider shows.
function size(i) {
  if (data.first[i] !== null && data.first[i] > view.year) return 0;
  const sizes = data.sizes[i];
  let period = 0;
  while (period < data.periods.length && data.periods[period] < view.year) period++;
  return period >= sizes.length ? 0 : parseInt(sizes[period], 36);
}

let sizesFor = -1;
let radii = new Float32Array(0);
function measure() {
  if (sizesFor === view.year && radii.length === data.count) return;
  radii = new Float32Array(data.count);
  for (let i = 0; i < data.count; i++) {
    const s = size(i);
    radii[i] = s === 0 ? 0 : 0.55 + s * s * 0.018;
  }
  sizesFor = view.year;
}

function draw() {
  asked = false;
  const begun = performance.now();
  measure();
  const { width, height } = view;
  pixels.fill(pen.ground);
  const grow = Math.min(3.2, Math.max(0.55, Math.sqrt(view.scale) * 1.1));
  const large = [];
  // from the least to the most named, so that those stand on top
  for (let i = data.count - 1; i >= 0; i--) {
    const radius = radii[i] * grow;
    if (radius === 0) continue;
    const x = screenX(data.x[i]);
    const y = screenY(data.y[i]);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    if (radius > 2.4) { large.push(i); continue; }
    const side = radius < 0.7 ? 1 : Math.round(radius * 1.8);
    const left = Math.max(0, Math.round(x - side / 2));
    const top = Math.max(0, Math.round(y - side / 2));
    const right = Math.min(width, left + side);
    const bottom = Math.min(height, top + side);
    const colour = pen.packed[i];
    for (let row = top; row < bottom; row++) {
      for (let at = row * width + left, end = row * width + right; at < end; at++) pixels[at] = colour;
    }
  }
  context.putImageData(picture, 0, 0);
  for (const i of large) {
    context.fillStyle = pen.style(i);
    context.beginPath();
    context.arc(screenX(data.x[i]), screenY(data.y[i]), radii[i] * grow, 0, 7);
    context.fill();
  }
  for (const i of [view.found, view.hover]) if (i >= 0) ring(i, radii[i] * grow + 3);
  labels(context, view, data, communities, radii, pen, screenX, screenY);
  atlas.dataset.frame = (performance.now() - begun).toFixed(1);
}

function ring(i, radius) {
  context.strokeStyle = pen.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(screenX(data.x[i]), screenY(data.y[i]), radius, 0, 7);
  context.stroke();
}

function redraw() {
  if (!asked) {
    asked = true;
    requestAnimationFrame(draw);
  }
}

function fit() {
  view.width = Math.max(1, Math.round(frame.clientWidth));
  view.height = Math.max(1, Math.round(frame.clientHeight));
  canvas.width = view.width;
  canvas.height = view.height;
  picture = context.createImageData(view.width, view.height);
  pixels = new Uint32Array(picture.data.buffer);
  pixels.fill(pen.ground);
  context.putImageData(picture, 0, 0);
  redraw();
}

function whole() {
  view.x = 0;
  view.y = 0;
  view.scale = Math.min(view.width, view.height) / 2450;
  redraw();
}

function zoom(factor, atX = view.width / 2, atY = view.height / 2) {
  const scale = Math.min(40, Math.max(0.05, view.scale * factor));
  const x = view.x + (atX - view.width / 2) / view.scale;
  const y = view.y + (atY - view.height / 2) / view.scale;
  view.x = x - (atX - view.width / 2) / scale;
  view.y = y - (atY - view.height / 2) / scale;
  view.scale = scale;
  redraw();
}

function nearest(atX, atY, reach) {
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i < data.count; i++) {
    if (radii[i] === 0) continue;
    const dx = screenX(data.x[i]) - atX;
    const dy = screenY(data.y[i]) - atY;
    const distance = dx * dx + dy * dy - radii[i] * 4;
    if (distance < least) { least = distance; best = i; }
  }
  return best;
}

function tell(i) {
  view.hover = i;
  tip.hidden = i < 0;
  if (i >= 0) {
    const known = (value, text) => (value === null ? "" : ` · ${text}`);
    tip.textContent = `${data.names[i]}: ${data.works[i].toLocaleString("en")} works`
      + known(data.industry[i], `industry ${data.industry[i]}%`)
      + known(data.growth[i], `growth ×${(2 ** (data.growth[i] / 100)).toFixed(2)}`)
      + known(data.beyond[i], `beyond a GPU ${data.beyond[i]}%`);
  }
  redraw();
}

function goTo(i) {
  view.found = i;
  view.x = data.x[i];
  view.y = data.y[i];
  view.scale = Math.max(view.scale, 3);
  document.getElementById("map-said").textContent = `${data.names[i]} is in the middle of the map.`;
  tell(i);
}

const pointers = new Map();
let moved = 0;
let apart = 0;
canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, event);
  moved = 0;
  apart = 0;
});
canvas.addEventListener("pointermove", (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) { tell(nearest(event.offsetX, event.offsetY, 12)); return; }
  if (pointers.size === 1) {
    view.x -= (event.offsetX - before.offsetX) / view.scale;
    view.y -= (event.offsetY - before.offsetY) / view.scale;
    moved += Math.abs(event.offsetX - before.offsetX) + Math.abs(event.offsetY - before.offsetY);
  }
  pointers.set(event.pointerId, event);
  if (pointers.size === 2) {
    const [one, other] = [...pointers.values()];
    const now = Math.hypot(one.offsetX - other.offsetX, one.offsetY - other.offsetY);
    if (apart > 0) zoom(now / apart, (one.offsetX + other.offsetX) / 2, (one.offsetY + other.offsetY) / 2);
    apart = now;
    moved = 99;
  }
  redraw();
});
const lift = (event) => {
  pointers.delete(event.pointerId);
  apart = 0;
};
canvas.addEventListener("pointerup", (event) => {
  lift(event);
  const i = moved < 5 ? nearest(event.offsetX, event.offsetY, 14) : -1;
  if (i >= 0) location.href = addressOf(i);
});
canvas.addEventListener("pointercancel", lift);
canvas.addEventListener("pointerleave", () => tell(-1));
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY);
}, { passive: false });
canvas.addEventListener("keydown", (event) => {
  const step = 60 / view.scale;
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (moves[event.key]) {
    view.x += moves[event.key][0];
    view.y += moves[event.key][1];
    tell(nearest(view.width / 2, view.height / 2, 200));
  } else if (event.key === "+" || event.key === "=") zoom(1.4);
  else if (event.key === "-") zoom(1 / 1.4);
  else if (event.key === "0") whole();
  else if (event.key === "Enter") {
    const i = nearest(view.width / 2, view.height / 2, 200);
    if (i >= 0) location.href = addressOf(i);
  } else return;
  event.preventDefault();
});
atlas.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
  ({ in: () => zoom(1.5), out: () => zoom(1 / 1.5), all: whole })[button.dataset.zoom]();
}));
document.getElementById("map-colour").addEventListener("change", (event) => {
  view.colour = event.target.value;
  recolour();
});
yearInput.addEventListener("input", () => {
  view.year = Number(yearInput.value);
  document.getElementById("map-year-shown").textContent = yearInput.value;
  redraw();
});
const find = document.getElementById("map-find");
find.addEventListener("input", () => {
  const sought = find.value.trim().toLowerCase();
  const options = document.getElementById("map-found");
  if (sought.length < 2) return;
  const hits = [];
  for (let i = 0; i < data.count && hits.length < 10; i++) {
    if (data.names[i].toLowerCase().startsWith(sought)) hits.push(i);
  }
  options.replaceChildren(...hits.map((i) => Object.assign(document.createElement("option"), { value: data.names[i] })));
  const exact = hits.find((i) => data.names[i].toLowerCase() === sought);
  if (exact !== undefined) goTo(exact);
});
dark.addEventListener("change", recolour);

function recolour() {
  pen = colouring(view, data, atlas.querySelector(".atlas-legend"), dark.matches);
  redraw();
}

function take(chunk) {
  data.periods = chunk.period_years;
  for (const [to, from] of [["names", "names"], ["ids", "ids"], ["x", "x"], ["y", "y"], ["works", "works"], ["first", "first_years"], ["growth", "growth"], ["industry", "industry"], ["beyond", "beyond"], ["coarse", "coarse"], ["middle", "middle"], ["fine", "fine"], ["sizes", "sizes"]]) {
    data[to] = data[to].concat(chunk[from]);
  }
  data.count = data.names.length;
  recolour();
  if (location.hash.length > 1 && view.found < 0) {
    const sought = decodeURIComponent(location.hash.slice(1));
    const i = data.names.findIndex((_, at) => idOf(at) === sought);
    if (i >= 0) goTo(i);
  }
}

async function load() {
  communities = (await (await fetch("/api/map")).json()).communities;
  for (let from = 1; ; from += CHUNK) {
    const chunk = await (await fetch(`/api/map/concepts?from=${from}&count=${CHUNK}`)).json();
    take(chunk);
    atlas.dataset.loaded = data.count;
    if (chunk.names.length < CHUNK) break;
    // let the reader move about in between
    await new Promise((done) => setTimeout(done, still.matches ? 0 : 30));
  }
  atlas.dataset.whole = "true";
}

atlas.hidden = false;
yearInput.min = Math.max(Number(atlas.dataset.first), Number(atlas.dataset.last) - 35);
yearInput.max = atlas.dataset.last;
yearInput.value = atlas.dataset.last;
view.year = Number(atlas.dataset.last);
document.getElementById("map-year-shown").textContent = atlas.dataset.last;
new ResizeObserver(() => { const first = picture === null; fit(); if (first) whole(); }).observe(frame);
load();
