// Puts beneath every chart that the server drew the two ways to keep it: as SVG, and as PNG.
import {download} from "./chart-download.js";

const measure = location.pathname.split("/").pop();
const footer = document.querySelector("footer p")?.textContent.split(".")[0] ?? "";

for (const svg of document.querySelectorAll(".figure .drawings svg")) {
  const panel = svg.previousElementSibling?.tagName === "H3" ? svg.previousElementSibling.textContent : "";
  const title = [document.querySelector("h1").textContent, panel].filter(Boolean).join(", ");
  const data = {
    title,
    name: [measure, panel.toLowerCase().replace(/[^a-z0-9]+/g, "-")].filter(Boolean).join("-"),
    source: `Levelfield. ${footer}`,
    note: "Bands: 95% intervals.",
  };
  const tools = document.createElement("p");
  tools.className = "chart-files";
  for (const format of ["svg", "png"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.download = format;
    button.textContent = format.toUpperCase();
    button.setAttribute("aria-label", `Download ${title} as ${format.toUpperCase()}`);
    button.addEventListener("click", () => download(svg, data, format));
    tools.append(button);
  }
  svg.after(tools);
}
