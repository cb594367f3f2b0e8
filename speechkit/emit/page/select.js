// The selected node and the folded ones; outline and map always show the same.

let selected = nodes[0], found = new Set(), order = [], at = -1; // what the search has found, and the place in it

function showOutline() {
  for (const node of nodes) {
    const hidden = node.parent && (node.parent.folded || node.parent.row.hidden);
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
  const before = { x: node.x * camera.scale + camera.x, y: node.y * camera.scale + camera.y };
  node.folded = folded;
  if (folded && above(selected).includes(node)) select(node);
  refresh();
  moveCamera({ x: before.x - node.x * camera.scale, y: before.y - node.y * camera.scale }); // it stays where the pointer is
}

function foldTo(level) {
  for (const node of nodes) node.folded = node.depth >= level && node.children.length > 0;
  while (!isShown(selected)) selected = selected.parent;
  showOutline();
  if (stage.clientWidth) chooseShape(room().x, room().y);
  redraw();
  select(selected);
  camera.fitted = true;
  fit();
  for (const button of document.querySelectorAll(".levels button")) button.setAttribute("aria-pressed", +button.dataset.level === level);
}

function unfoldTo(node) {
  const folded = above(node).filter((up) => up.folded);
  for (const up of folded) up.folded = false;
  return folded.length > 0;
}

function select(node, { read = !$("reader").hidden, focus = false } = {}) {
  selected.row.setAttribute("aria-selected", false);
  selected.row.tabIndex = -1;
  selected = node;
  if (unfoldTo(node)) refresh();
  else draw();
  node.row.setAttribute("aria-selected", true);
  node.row.tabIndex = 0;
  if (read) showText(node);
  node.row.scrollIntoView({ block: "nearest" });
  if (focus) node.row.focus({ preventScroll: true });
  if (stage.clientWidth) bringIntoView(node);
  showAddress();
}

// The page's address names the selected node, to be sent to others: page.html#2.1
function showAddress() {
  const hash = selected.depth ? `#${pathOf(selected)}` : "";
  if (hash === location.hash) return;
  try { history.replaceState(null, "", location.href.split("#")[0] + hash); } catch { /* too often for the browser: the next one counts */ }
}

function openAddress(hash) {
  const node = nodeAt(hash.slice(1));
  if (node?.depth) select(node, { read: true });
}

function neighbour(by) {
  const seen = found.size ? shown.filter((node) => node.kept) : shown;
  return seen[Math.min(seen.length - 1, Math.max(0, seen.indexOf(selected) + by))] ?? nodes[0];
}
