// Remembers one's own checks, in this browser alone and only once that is wished for. Nothing is sent anywhere: each
// entry is the address of a check, which can be opened again or forgotten.
const key = "levelfield.checks";
const most = 30;
const place = document.querySelector("[data-history]");

function stored() {
  try {
    const list = JSON.parse(localStorage.getItem(key));
    return Array.isArray(list) ? list.filter((entry) => typeof entry.idea === "string") : null;
  } catch {
    return null;
  }
}

function store(list) {
  if (list === null) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(list.slice(0, most)));
}

function remembered(list) {
  const idea = new URLSearchParams(location.search).get("idea")?.trim();
  const verdict = document.getElementById("verdict")?.textContent;
  if (!idea || !verdict) return list;
  const others = list.filter((entry) => entry.idea !== idea);
  return [{idea, verdict, search: location.search}, ...others];
}

function show() {
  const list = stored();
  place.querySelector("input").checked = list !== null;
  place.querySelector("button").hidden = list === null || list.length === 0;
  place.querySelector("ol").replaceChildren(...(list ?? []).map((entry) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/check${String(entry.search).startsWith("?") ? entry.search : ""}`;
    link.textContent = entry.idea.length > 120 ? `${entry.idea.slice(0, 120)}…` : entry.idea;
    item.append(link, ` – ${entry.verdict}`);
    return item;
  }));
}

place.querySelector("input").addEventListener("change", (event) => {
  store(event.target.checked ? remembered([]) : null);
  show();
});
place.querySelector("button").addEventListener("click", () => {
  store([]);
  show();
});
if (stored() !== null) store(remembered(stored()));
place.hidden = false;
show();
