// Names on the map: communities while it is seen from far, concepts when it is near; none covers another.
const MOST = 70;

export function labels(context, view, data, communities, radii, pen, screenX, screenY) {
  const taken = [];
  const font = (size, bold) => `${bold ? "600 " : ""}${size}px ${getComputedStyle(document.body).fontFamily}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  let drawn = 0;
  const write = (text, x, y, size, bold) => {
    if (drawn >= MOST || x < 0 || y < 0 || x > view.width || y > view.height) return;
    context.font = font(size, bold);
    const half = context.measureText(text).width / 2 + 4;
    const box = [x - half, y - size * 0.75, x + half, y + size * 0.75];
    if (box[0] < 0 || box[2] > view.width) return;
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
    taken.push(box);
    context.strokeStyle = pen.paper;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
    context.fillStyle = pen.ink;
    context.fillText(text, x, y);
    drawn++;
  };
  const level = view.scale < 0.75 ? 1 : view.scale < 2 ? 2 : 3;
  const short = (label) => label.split(" · ").slice(0, view.width < 600 || level > 1 ? 1 : 2).join(" · ");
  for (const community of communities) {
    if (community.level === level && community.concepts >= 10 && level < 3) {
      write(short(community.label), screenX(community.x), screenY(community.y), level === 1 ? 15 : 13, true);
    }
  }
  if (level === 1) {
    for (const community of communities) {
      if (community.level === 2 && community.concepts >= 300) write(short(community.label), screenX(community.x), screenY(community.y), 11, false);
    }
  }
  const least = view.scale < 2 ? 4.2 : view.scale < 5 ? 2 : 0.5;
  for (let i = 0; i < data.count && drawn < MOST && level > 1; i++) {
    if (radii[i] < least) continue;
    const x = screenX(data.x[i]);
    const y = screenY(data.y[i]);
    if (x > 0 && y > 0 && x < view.width && y < view.height) write(data.names[i], x, y - 11, 12, false);
  }
}
