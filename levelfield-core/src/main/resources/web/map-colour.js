// Colours of the map: communities by hue, shares from quiet to strong, growth to either side of grey.
const HUES = { light: ["#0b4a86", "#a8326a", "#b36b00", "#1f6b78", "#6a3d9a", "#4d7d1f", "#b5432a", "#2f5fd0", "#8a6d3b", "#0f8f6f", "#7a4a63", "#566573"], dark: ["#5b95ea", "#e07aa5", "#edc04f", "#7fd6d2", "#b79af0", "#9fd06a", "#ef8a70", "#8fb0ff", "#cdb27c", "#5fd3ae", "#d3a3bd", "#a5b2be"] };
const RAMP = { light: ["#c9d3dc", "#7fa3c7", "#0b4a86", "#052a52"], dark: ["#3a4652", "#47719f", "#7db2f5", "#dcebff"] };
const SIDES = { light: ["#8a3b12", "#d9a57c", "#b9bdc1", "#6aa5a8", "#0c5a62"], dark: ["#f0a070", "#9a6c50", "#565e66", "#4f9499", "#8fe6e6"] };
const UNKNOWN = { light: "#dcdad2", dark: "#2c333a" };

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const packed = ([red, green, blue]) => (255 << 24 | blue << 16 | green << 8 | red) >>> 0;

function between(stops, share) {
  const at = Math.min(0.9999, Math.max(0, share)) * (stops.length - 1);
  const low = channels(stops[Math.floor(at)]);
  const high = channels(stops[Math.floor(at) + 1]);
  return low.map((value, i) => Math.round(value + (high[i] - value) * (at - Math.floor(at))));
}

const SCALES = {
  industry: { ramp: RAMP, share: (value) => value / 60, ends: ["none with industry", "60% and more"] },
  beyond: { ramp: RAMP, share: (value) => value / 60, ends: ["all within one GPU", "60% and more beyond"] },
  growth: { ramp: SIDES, share: (value) => (value + 150) / 300, ends: ["a third of what was expected", "as expected", "three times"] },
};

// What draws in the chosen colours: packed for the picture's bytes, and as styles.
export function colouring(view, data, legend, dark) {
  const theme = dark ? "dark" : "light";
  const style = getComputedStyle(document.documentElement);
  const ground = channels(style.getPropertyValue("--paper").trim());
  const scale = SCALES[view.colour];
  const unknown = channels(UNKNOWN[theme]);
  const numbers = new Map();
  const hue = (id) => {
    const number = Number(String(id).split("-")[1] ?? 0);
    return channels(HUES[theme][(number + 11) % 12]);
  };
  const known = scale ? data[view.colour] : data.coarse;
  const colours = new Uint32Array(data.count);
  for (let i = 0; i < data.count; i++) {
    const key = known[i];
    if (!numbers.has(key)) {
      const missing = key === null || key === "";
      numbers.set(key, packed(missing ? unknown : scale ? between(scale.ramp[theme], scale.share(key)) : hue(key)));
    }
    colours[i] = numbers.get(key);
  }
  explain(legend, scale, theme);
  return {
    ground: packed(ground),
    paper: style.getPropertyValue("--paper").trim(),
    ink: style.getPropertyValue("--ink").trim(),
    packed: colours,
    style: (i) => `rgb(${colours[i] & 255} ${colours[i] >> 8 & 255} ${colours[i] >> 16 & 255})`,
  };
}

function explain(legend, scale, theme) {
  const parts = [];
  if (scale) {
    const stops = scale.ramp[theme];
    parts.push(scale.ends[0]);
    stops.forEach((stop, i) => {
      if (scale.ends.length === 3 && i === 2) parts.push(scale.ends[1]);
      parts.push(swatch(stop));
    });
    parts.push(scale.ends.at(-1), swatch(UNKNOWN[theme]), "too few works to say");
  } else {
    parts.push("Each colour is one community of the coarsest level; size is the number of works.");
  }
  legend.replaceChildren(...parts.map((part) => {
    if (typeof part !== "string") return part;
    return Object.assign(document.createElement("span"), { textContent: part });
  }));
}

// A canvas, for the page allows no styles within elements.
function swatch(colour) {
  const canvas = Object.assign(document.createElement("canvas"), { width: 16, height: 10 });
  canvas.setAttribute("aria-hidden", "true");
  const context = canvas.getContext("2d");
  context.fillStyle = colour;
  context.fillRect(0, 0, 16, 10);
  return canvas;
}
