// Puts beneath a chart that the server drew the two ways to keep it, as SVG and as PNG; charts side by side are kept as
// one picture, as they are seen.
import {download} from "./chart-download.js";

const measure = location.pathname.split("/").pop();
const footer = document.querySelector("footer p")?.textContent.split(".")[0] ?? "";
const seen = (element) => getComputedStyle(element).display !== "none";

for (const drawings of document.querySelectorAll(".figure .drawings")) {
  const figure = drawings.closest(".figure");
  const about = figure.querySelector("h2")?.textContent ?? "";
  const title = [document.querySelector("h1").textContent, about].filter(Boolean).join(": ");
  const tools = document.createElement("p");
  tools.className = "chart-files";
  for (const format of ["svg", "png"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.download = format;
    button.textContent = format.toUpperCase();
    button.setAttribute("aria-label", `Download the chart as ${format.toUpperCase()}: ${title}`);
    button.addEventListener("click", () => {
      const note = drawings.querySelector(".band") ? "Bands: 95% intervals." : "";
      download(parts(drawings), {title, name: measure, source: `Levelfield. ${footer}`, note}, format);
    });
    tools.append(button);
  }
  drawings.append(tools);
}

// The charts that are seen now, with the names that stand above them and how many stand in a row.
function parts(drawings) {
  const svgs = [...drawings.querySelectorAll("svg.line-chart")].filter(seen);
  const top = svgs[0].getBoundingClientRect().top;
  const columns = svgs.filter((svg) => svg.getBoundingClientRect().top === top).length;
  const heading = (svg) => (svg.closest(".multiple") ?? drawings).querySelector("h3")?.textContent ?? "";
  return {columns, charts: svgs.map((svg) => ({svg, name: heading(svg)}))};
}
