// Shares of classes by year: a line, its 95% band and its bounds for each class; one small chart for each venue.
// Years of which nothing is known have no mark and break the line; what is unclassified stands in a strip beneath.
import {spread} from "./chart-labels.js";
import {Tip, describe} from "./chart-tooltip.js";

const d3 = globalThis.d3;
const margin = {left: 36, brief: 80, long: 116, top: 12, name: 22, axis: 22, strip: 16};
const shapes = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond];
const [SHARE, LOW, HIGH, BOUND_LOW, BOUND_HIGH] = [1, 2, 3, 4, 5];
const LONGEST_STEP = 3; // years that a line may bridge, for venues that meet every second or third

export function drawShares(canvas, data, width) {
  const many = data.panels.length > 1;
  const roomy = !many && width > 640;
  const right = roomy ? margin.long : margin.brief;
  const fitting = Math.max(1, Math.min(3, data.panels.length, Math.floor((width + 24) / 320)));
  const columns = Math.ceil(data.panels.length / Math.ceil(data.panels.length / fitting)); // rows alike in length
  const panelWidth = (width - (columns - 1) * 24) / columns;
  const plotHeight = many ? 150 : Math.max(210, Math.min(360, panelWidth * 0.44));
  const panelHeight = margin.top + (many ? margin.name : 0) + plotHeight + margin.axis + margin.strip + 18;
  const rows = Math.ceil(data.panels.length / columns);
  const years = data.panels.flatMap(panel => panel.points.map(point => point.year));
  const [first, last] = d3.extent(years);
  const x = d3.scaleLinear([first === last ? first - 1 : first, first === last ? last + 1 : last],
    [margin.left, panelWidth - right]);

  canvas.replaceChildren();
  const svg = d3.select(canvas).append("svg")
    .attr("viewBox", `0 0 ${width} ${rows * panelHeight}`).attr("width", width).attr("height", rows * panelHeight)
    .attr("role", "group").attr("aria-label", `${data.title}: a chart. Arrow keys move from point to point.`);
  const tip = new Tip(canvas, data);
  data.panels.forEach((panel, i) => {
    const g = svg.append("g").attr("class", "panel")
      .attr("transform", `translate(${(i % columns) * (panelWidth + 24)},${Math.floor(i / columns) * panelHeight})`);
    const top = margin.top + (many ? margin.name : 0);
    const y = d3.scaleLinear([0, 1], [top + plotHeight, top]);
    if (many) g.append("text").attr("class", "panel-name").attr("x", 0).attr("y", 14).text(shorten(panel.name, panelWidth));
    drawPanel(g, {data, panel, x, y, width: panelWidth, many, roomy, tip});
  });
}

function drawPanel(g, p) {
  const known = p.panel.points.filter(point => point.shares.length > 0);
  axes(g, p);
  strip(g, p);
  const runs = unbroken(p.panel.points);
  p.data.series.forEach((series, s) => {
    const colour = `var(--series-${series.key})`;
    for (const run of runs) curve(g, p, run, s, colour);
  });
  p.data.series.forEach((series, s) => marks(g, p, known, series, s));
  labels(g, p, known);
  p.tip.follow(g, {...p, known});
}

function axes(g, {x, y, many, panel}) {
  const [left, right] = x.range();
  for (const share of many ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1]) {
    g.append("line").attr("class", share ? "grid" : "base").attr("x1", left).attr("x2", right).attr("y1", y(share)).attr("y2", y(share));
    g.append("text").attr("x", left - 6).attr("y", y(share)).attr("dy", ".32em").attr("text-anchor", "end").text(`${share * 100}%`);
  }
  const years = panel.points.map(point => point.year);
  const [first, last] = x.domain();
  const ticks = years.length === 1 ? years : d3.ticks(first, last, Math.max(2, Math.floor((right - left) / 62))).filter(Number.isInteger);
  for (const year of ticks) {
    g.append("text").attr("x", x(year)).attr("y", y(0) + 15).attr("text-anchor", "middle").text(year);
  }
}

// How much of each year could not be classified: the reason where a line has no point.
function strip(g, {panel, x, y, data, roomy}) {
  const top = y(0) + margin.axis;
  const step = Math.min(18, x(1) - x(0));
  const height = d3.scaleLinear([0, 1], [0, margin.strip]);
  g.append("line").attr("class", "grid").attr("x1", x.range()[0]).attr("x2", x.range()[1])
    .attr("y1", top + margin.strip).attr("y2", top + margin.strip);
  for (const point of panel.points) {
    const tall = height(1 - point.coverage);
    g.append("rect").attr("class", "gap").attr("x", x(point.year) - step * 0.4).attr("width", step * 0.8)
      .attr("y", top + margin.strip - tall).attr("height", tall);
  }
  g.append("text").attr("class", "strip-name").attr("x", x.range()[1] + 11).attr("y", top + margin.strip - 4)
    .text(roomy ? data.unclassifiedLabel : "Unclassified");
}

// Runs of points that a line may join.
function unbroken(points) {
  const runs = [];
  let run = [];
  for (const point of points) {
    const before = run.at(-1);
    if (point.shares.length === 0 || (before && point.year - before.year > LONGEST_STEP)) {
      if (run.length) runs.push(run);
      run = [];
    }
    if (point.shares.length) run.push(point);
  }
  if (run.length) runs.push(run);
  return runs;
}

// Parts of a run that are covered alike; neighbours share their border.
function stretches(run, wellCovered) {
  const parts = [];
  for (let i = 1; i < run.length; i++) {
    const faint = Math.min(run[i - 1].coverage, run[i].coverage) < wellCovered;
    const part = parts.at(-1);
    if (part && part.faint === faint) part.points.push(run[i]);
    else parts.push({faint, points: [run[i - 1], run[i]]});
  }
  return parts;
}

function curve(g, {x, y, data}, run, s, colour) {
  const at = point => x(point.year);
  const level = column => point => y(point.shares[s][column]);
  if (run.length === 1) {
    const [point] = run;
    g.append("line").attr("class", "whisker").style("stroke", colour).attr("x1", at(point)).attr("x2", at(point))
      .attr("y1", level(LOW)(point)).attr("y2", level(HIGH)(point));
  }
  for (const {faint, points} of stretches(run, data.wellCovered)) {
    const name = faint ? " faint" : "";
    g.append("path").attr("class", "band" + name).style("fill", colour)
      .attr("d", d3.area().x(at).y0(level(LOW)).y1(level(HIGH))(points));
    g.append("path").attr("class", "share-line" + name).style("stroke", colour).attr("d", d3.line(at, level(SHARE))(points));
  }
  for (const bound of [BOUND_LOW, BOUND_HIGH]) {
    g.append("path").attr("class", "bound").style("stroke", colour).attr("d", d3.line(at, level(bound))(run));
  }
}

function marks(g, p, known, series, s) {
  const symbol = d3.symbol(shapes[s % shapes.length], p.many ? 18 : 34);
  g.append("g").selectAll("g").data(known).join("g")
    .attr("class", point => point.coverage < p.data.wellCovered ? "mark faint" : "mark")
    .attr("data-series", series.key).attr("data-year", point => point.year)
    .attr("transform", point => `translate(${p.x(point.year)},${p.y(point.shares[s][SHARE])})`)
    .attr("role", "img").attr("aria-label", point => describe(p.data, p.panel, point, s))
    .attr("tabindex", (point, i) => s === 0 && i === known.length - 1 ? 0 : -1)
    .append("path").attr("d", symbol()).style("fill", `var(--series-${series.key})`);
}

function labels(g, p, known) {
  const last = known.at(-1);
  if (!last) return;
  // a last year that is hardly covered must not decide where a class seems to end
  const told = known.findLast(point => point.coverage >= p.data.wellCovered && last.year - point.year <= LONGEST_STEP) ?? last;
  const wanted = p.data.series.map((series, s) => ({series, y: p.y(told.shares[s][SHARE])}));
  const [bottom, top] = p.y.range();
  const x = p.x(last.year);
  for (const {series, y, placed} of spread(wanted, 14, top, bottom - 3)) {
    if (Math.abs(placed - y) > 3) {
      g.append("path").attr("class", "leader").style("stroke", `var(--series-${series.key})`)
        .attr("d", `M${x + 4},${y}L${x + 9},${placed}`);
    }
    g.append("text").attr("class", "series-name").attr("x", x + 11).attr("y", placed).attr("dy", ".33em")
      .style("fill", `var(--ink-${series.key})`).text(p.roomy ? series.label : series.brief);
  }
}

function shorten(name, width) {
  const most = Math.floor(width / 7.4);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
