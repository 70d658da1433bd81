// Labels at the ends of lines, moved as little as needed so that none covers another.

// Gives each item, in the order of its place, `placed`: at least `gap` from its neighbours and within top and bottom.
export function spread(items, gap, top, bottom) {
  const sorted = items.map(item => ({...item, placed: item.y})).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const item of sorted) {
    item.placed = Math.max(item.placed, floor);
    floor = item.placed + gap;
  }
  let ceiling = bottom;
  for (const item of sorted.toReversed()) {
    item.placed = Math.min(item.placed, ceiling);
    ceiling = item.placed - gap;
  }
  return sorted;
}
