// What stands behind a point: shown at the pointer and at the keyboard's focus, and read out with the mark.
const d3 = globalThis.d3;
const [COUNT, SHARE, LOW, HIGH, BOUND_LOW, BOUND_HIGH] = [0, 1, 2, 3, 4, 5];

const percent = share => `${(share * 100).toFixed(share > 0 && share < 0.0995 ? 1 : 0)}%`;
const range = (low, high) => `${percent(low).slice(0, -1)}–${percent(high)}`;
const number = value => value.toLocaleString("en", {maximumFractionDigits: 1});

export function describe(data, panel, point, s) {
  const share = point.shares[s];
  return `${panel.name ? `${panel.name}, ` : ""}${point.year}, ${data.series[s].label}: ${percent(share[SHARE])}`
    + `, interval ${percent(share[LOW])} to ${percent(share[HIGH])}, ${number(share[COUNT])} works. ${covered(point)}`;
}

function covered(point) {
  const classified = Math.round(point.works * point.coverage * 10) / 10;
  return point.shares.length === 0
    ? `None of ${number(point.works)} works could be classified.`
    : `${number(classified)} of ${number(point.works)} works classified (${percent(point.coverage)}).`;
}

export class Tip {
  constructor(canvas, data) {
    this.canvas = canvas;
    this.data = data;
    this.box = d3.select(canvas).append("div").attr("class", "tip hidden").attr("aria-hidden", "true");
  }

  // Shows the year nearest to the pointer, and lets arrow keys go from mark to mark.
  follow(g, p) {
    const {x, y, panel, known} = p;
    const guide = g.insert("line", ":first-child").attr("class", "guide hidden").attr("y1", y(1)).attr("y2", y(0));
    g.insert("rect", ":first-child").attr("class", "catch").attr("fill", "transparent").attr("x", 0).attr("width", p.width)
      .attr("y", y(1) - 12).attr("height", y(0) - y(1) + 52);
    const show = (point, s) => {
      guide.attr("x1", x(point.year)).attr("x2", x(point.year)).classed("hidden", false);
      g.selectAll(".mark").classed("near", mark => mark === point);
      this.show(g.node(), p, point, s);
    };
    const hide = () => {
      guide.classed("hidden", true);
      g.selectAll(".mark").classed("near", false);
      this.box.classed("hidden", true);
    };
    g.on("pointermove pointerdown", event => {
      const year = x.invert(d3.pointer(event, g.node())[0]);
      const nearest = d3.least(panel.points, point => Math.abs(point.year - year));
      if (nearest) show(nearest, -1);
    }).on("pointerleave", hide);
    g.selectAll(".mark").on("focus", (event, point) => show(point, this.seriesOf(event.target))).on("blur", hide)
      .on("keydown", (event, point) => this.move(event, g, known, point, hide));
  }

  seriesOf(mark) {
    return this.data.series.findIndex(series => series.key === mark.dataset.series);
  }

  move(event, g, known, point, hide) {
    const order = this.data.series.map((series, s) => s).sort((a, b) => point.shares[b][SHARE] - point.shares[a][SHARE]);
    const place = order.indexOf(this.seriesOf(event.target));
    const year = known.indexOf(point);
    const to = {
      ArrowLeft: [year - 1, place], ArrowRight: [year + 1, place], ArrowUp: [year, place - 1], ArrowDown: [year, place + 1],
      Home: [0, place], End: [known.length - 1, place],
    }[event.key];
    if (event.key === "Escape") hide();
    if (!to) return;
    event.preventDefault();
    const target = known[to[0]];
    const series = this.data.series[order[to[1]]];
    if (!target || !series) return;
    const next = g.select(`.mark[data-series="${series.key}"][data-year="${target.year}"]`).node();
    event.target.setAttribute("tabindex", -1);
    next.setAttribute("tabindex", 0);
    next.focus();
  }

  show(panelNode, {x, y, panel}, point, current) {
    const box = this.box.classed("hidden", false);
    box.selectAll("*").remove();
    box.append("strong").text(`${panel.name} ${point.year}`.trim());
    const table = box.append("table").append("tbody");
    point.shares.forEach((share, s) => {
      const row = table.append("tr").attr("class", s === current ? "now" : null);
      row.append("td").style("color", `var(--ink-${this.data.series[s].key})`).text(this.data.series[s].brief);
      row.append("td").text(percent(share[SHARE]));
      row.append("td").text(range(share[LOW], share[HIGH]));
      row.append("td").text(`${number(share[COUNT])}`);
    });
    box.append("p").text(covered(point));
    if (point.shares.length && point.coverage < this.data.wellCovered) {
      const [share] = point.shares;
      box.append("p").text(`${this.data.series[0].brief}, of all works: ${range(share[BOUND_LOW], share[BOUND_HIGH])}`);
    }
    this.place(box.node(), panelNode, x(point.year), y(1));
  }

  // Beside the guide, on the side that has room.
  place(box, panelNode, left, top) {
    const svg = panelNode.ownerSVGElement;
    const scale = svg.clientWidth / svg.viewBox.baseVal.width;
    const shift = panelNode.transform.baseVal.getItem(0).matrix;
    const at = (shift.e + left) * scale;
    const wide = box.offsetWidth;
    const side = at + 14 + wide <= this.canvas.clientWidth ? at + 14 : at - 14 - wide;
    box.style.transform = `translate(${Math.max(0, Math.min(side, this.canvas.clientWidth - wide))}px,${(shift.f + top) * scale}px)`;
  }
}
