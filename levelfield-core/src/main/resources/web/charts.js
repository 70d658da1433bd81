// Draws the charts of a page. Each figure carries its data as JSON; without this script its table says the same.
import {drawShares} from "./share-chart.js";
import {download} from "./chart-download.js";

const kinds = {shares: drawShares};

for (const figure of document.querySelectorAll(".figure")) {
  const source = figure.querySelector(".chart-data");
  const chart = figure.querySelector("[data-chart]");
  if (source && chart) start(JSON.parse(source.textContent), chart);
}

function start(data, chart) {
  const canvas = chart.querySelector(".chart-canvas");
  const draw = kinds[data.kind];
  if (!draw) return;
  chart.hidden = false;
  for (const box of chart.querySelectorAll("[data-toggle]")) {
    const apply = () => canvas.classList.toggle(`without-${box.dataset.toggle}`, !box.checked);
    box.addEventListener("change", apply);
    apply();
  }
  for (const button of chart.querySelectorAll("[data-download]")) {
    button.addEventListener("click", () => download(
      {columns: 1, charts: [{svg: canvas.querySelector("svg"), name: ""}]},
      {note: "Lines: share of the classified works; bands: 95% intervals.", ...data}, button.dataset.download));
  }
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry.contentRect.width);
    if (now === width || now === 0) return;
    width = now;
    draw(canvas, data, width);
  }).observe(canvas);
}
