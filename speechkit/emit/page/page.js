// The outline beside the map, the reader, search and keys; one node is selected, and folding is the same on both sides.

const $ = (id) => document.getElementById(id);
let selected = nodes[0], found = new Set(), order = [], at = -1;

function facts(node) {
  const share = data.total ? ` · 占 ${(node.size / data.total * 100).toFixed(node.size * 10 < data.total ? 1 : 0)}%` : "";
  const place = node.line ? ` · 第 ${node.line} 行` : "";
  return `${node.size.toLocaleString()} 字 · 约 ${(node.size / data.pace).toFixed(1)} 分钟${node.depth ? share : ""}${place}`;
}

function showOutline() {
  for (const node of nodes.slice(1)) {
    const hidden = node.parent.depth > 0 && (node.parent.folded || node.parent.row.hidden);
    node.row.hidden = hidden || (found.size > 0 && !node.kept);
    if (node.children.length) node.row.setAttribute("aria-expanded", !node.folded);
  }
}

function refresh() {
  showOutline();
  redraw();
}

function toggle(node, folded = !node.folded) {
  if (!node.children.length || node.folded === folded) return;
  const before = node.y * camera.scale + camera.y;
  node.folded = folded;
  for (let up = selected; up; up = up.parent) if (up === node && folded && selected !== node) { select(node); break; }
  refresh();
  moveCamera({ y: before - node.y * camera.scale }); // the node stays where the pointer is
}

function foldTo(level) {
  for (const node of nodes) node.folded = node.depth >= level && node.children.length > 0;
  while (!isShown(selected)) selected = selected.parent;
  refresh();
  select(selected);
  fit();
  for (const button of document.querySelectorAll(".levels button")) button.setAttribute("aria-pressed", +button.dataset.level === level);
}

function isShown(node) {
  for (let up = node.parent; up; up = up.parent) if (up.folded) return false;
  return true;
}

function unfoldTo(node) {
  let changed = false;
  for (let up = node.parent; up; up = up.parent) if (up.folded) { up.folded = false; changed = true; }
  return changed;
}

function select(node, { read = !$("reader").hidden, focus = false } = {}) {
  selected.row?.setAttribute("aria-selected", false);
  if (selected.row) selected.row.tabIndex = -1;
  selected = node;
  if (unfoldTo(node)) refresh();
  else draw();
  if (node.row) {
    node.row.setAttribute("aria-selected", true);
    node.row.tabIndex = 0;
    node.row.scrollIntoView({ block: "nearest" });
    if (focus) node.row.focus({ preventScroll: true });
  }
  if (read) showText(node);
  bringIntoView(node);
}

function withMarks(parent, text) {
  const query = $("search").value.trim().toLowerCase(), lower = text.toLowerCase();
  let from = 0;
  for (let hit; query && (hit = lower.indexOf(query, from)) >= 0; from = hit + query.length) {
    parent.append(text.slice(from, hit));
    parent.append(Object.assign(document.createElement("mark"), { textContent: text.slice(hit, hit + query.length) }));
  }
  parent.append(text.slice(from));
}

function link(node, parent) {
  const button = Object.assign(document.createElement("button"), { textContent: node.marker + node.title, className: `c${node.hue}` });
  button.onclick = () => select(node, { read: true });
  parent.append(button);
}

function showText(node) {
  const opened = $("reader").hidden;
  $("reader").hidden = false;
  if (opened) refit();
  for (const id of ["path", "heading", "text", "below"]) $(id).replaceChildren();
  const above = [];
  for (let up = node.parent; up?.depth; up = up.parent) above.unshift(up);
  above.forEach((up, n) => { if (n) $("path").append(" › "); link(up, $("path")); });
  withMarks($("heading"), node.marker + node.title);
  $("facts").textContent = facts(node);
  let text = node.depth ? node.text : data.opening;
  if ($("whole").checked) for (let i = node.i + 1; i <= node.i + node.inside; i++) text += nodes[i].text;
  if ($("whole").checked && !node.depth) text += data.closing;
  for (const line of text.split("\n").filter((line) => line.trim())) {
    const paragraph = document.createElement("p");
    withMarks(paragraph, line.trim());
    $("text").append(paragraph);
  }
  if (!$("whole").checked) for (const child of node.children) link(child, $("below"));
  $("reader").scrollTop = 0;
}

function closeReader() {
  $("reader").hidden = true;
  refit();
  selected.row?.focus({ preventScroll: true });
}

function search() {
  const query = $("search").value.trim().toLowerCase();
  const hit = (node) => query && `${node.marker}${node.title}\n${node.text ?? ""}`.toLowerCase().includes(query);
  order = nodes.filter((node) => node.depth && hit(node));
  found = new Set(order);
  at = -1;
  for (const node of nodes) node.kept = false;
  for (const node of order) {
    for (let up = node; up && !up.kept; up = up.parent) up.kept = true;
    unfoldTo(node);
  }
  document.body.classList.toggle("searching", order.length > 0);
  for (const node of nodes.slice(1)) {
    const label = node.row.querySelector(".label");
    while (label.childNodes.length > 1) label.lastChild.remove();
    if (!found.has(node)) { label.append(node.title); continue; }
    withMarks(label, node.title);
    if (!`${node.marker}${node.title}`.toLowerCase().includes(query)) showSnippet(label, node.text, query);
  }
  refresh();
  if (order.length) step(1);
  else $("hits").textContent = query ? "没有找到" : "";
}

function showSnippet(label, text, query) {
  const hit = text.toLowerCase().indexOf(query), from = Math.max(0, hit - 12);
  const snippet = Object.assign(document.createElement("span"), { className: "snippet" });
  withMarks(snippet, `${from ? "…" : ""}${text.slice(from, hit + query.length + 24).replaceAll("\n", " ")}…`);
  label.append(snippet);
}

function step(by) {
  if (!order.length) return;
  at = (at + by + order.length) % order.length;
  $("hits").textContent = `${at + 1} / ${order.length}`;
  select(order[at]);
}

function neighbour(by) {
  const seen = found.size ? shown.filter((node) => node.kept) : shown;
  return seen[Math.min(seen.length - 1, Math.max(0, seen.indexOf(selected) + by))] ?? nodes[0];
}

const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("speechkit-theme", theme); } catch { /* pages opened from a file may have no storage */ }
};
const dark = () => document.documentElement.dataset.theme === "dark";

const go = (node) => select(node, { focus: true });
const KEYS = {
  ArrowDown: () => go(neighbour(1)),
  ArrowUp: () => go(neighbour(-1)),
  ArrowRight: () => (selected.folded ? toggle(selected, false) : selected.children[0] && go(selected.children[0])),
  ArrowLeft: () => (selected.children.length && !selected.folded && selected.depth ? toggle(selected, true) : selected.parent && go(selected.parent)),
  Home: () => go(nodes[0]), End: () => go(shown.at(-1)),
  " ": () => toggle(selected), Enter: () => select(selected, { read: true }),
  "/": () => $("search").select(), Escape: () => closeReader(),
  1: () => foldTo(1), 2: () => foldTo(2), 3: () => foldTo(3), e: () => foldTo(99999),
  "+": () => zoom(1.2), "=": () => zoom(1.2), "-": () => zoom(1 / 1.2), 0: () => fit(0.05), f: () => fit(0.05),
  o: () => { document.body.classList.toggle("no-outline"); refit(); }, t: () => setTheme(dark() ? "light" : "dark"),
  "?": () => $("keys").showModal(), "？": () => $("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || $("keys").open || event.isComposing) return;
  if (event.target === $("search")) {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    if (event.key === "Escape") { $("search").value = ""; search(); $("search").blur(); }
    return;
  }
  const onButton = event.target.closest("button, input") && [" ", "Enter"].includes(event.key);
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || onButton) return;
  event.preventDefault();
  act();
});

$("outline").addEventListener("click", (event) => {
  const row = event.target.closest(".row"), node = row && nodes[rows.indexOf(row) + 1];
  if (!node) return;
  if (event.target.closest(".fold")) toggle(node);
  else select(node, { read: true });
});
let typing = 0;
$("search").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(search, 120); });
$("grip").addEventListener("pointerdown", (down) => {
  $("grip").setPointerCapture(down.pointerId);
  $("grip").onpointermove = (event) => document.body.style.setProperty("--outline", `${Math.max(180, event.clientX)}px`);
  $("grip").onpointerup = () => { $("grip").onpointermove = null; };
});
const CLICKS = {
  "toggle-outline": KEYS.o, theme: KEYS.t, help: KEYS["?"], fit: KEYS["0"], "zoom-in": KEYS["+"], "zoom-out": KEYS["-"],
  print: () => print(), close: closeReader, previous: KEYS.ArrowUp, next: KEYS.ArrowDown, whole: () => showText(selected),
};
for (const [id, act] of Object.entries(CLICKS)) $(id).addEventListener("click", act);
for (const button of document.querySelectorAll(".levels button")) button.onclick = () => foldTo(+button.dataset.level);
addEventListener("resize", refit);
addEventListener("beforeprint", () => {
  const { width, height } = bounds(), map = $("map");
  map.setAttribute("viewBox", `-24 -24 ${width + 48} ${height + 48}`);
  view.removeAttribute("transform");
});
addEventListener("afterprint", () => { $("map").removeAttribute("viewBox"); moveCamera({}); });

let theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
try { theme = localStorage.getItem("speechkit-theme") ?? theme; } catch { /* as above */ }
document.documentElement.dataset.theme = theme;
watchPointers();
if (innerWidth <= 760) document.body.classList.add("no-outline");
// as many levels as a person takes in at once
let level = 1;
while (level < 8 && nodes.filter((node) => node.depth <= level + 1).length <= 60 && nodes.some((node) => node.depth > level)) level += 1;
foldTo(nodes.some((node) => node.depth > level) ? level : 99999);
document.documentElement.dataset.ready = "";
