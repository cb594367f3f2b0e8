// The visible nodes in, an SVG that pans and zooms out. Only what is in sight is in the page: 2,000 nodes stay smooth.

const SVG = "http://www.w3.org/2000/svg";
const LIVELY = 300; // more nodes than this do not move one by one
const stage = document.getElementById("stage"), view = document.getElementById("view");
const layers = { link: document.getElementById("links"), node: document.getElementById("nodes") };
const drawn = { link: new Map(), node: new Map() };
let shown = [], camera = { x: 0, y: 0, scale: 1, fitted: false }, waiting = false;

function make(name, attributes = {}, parent = null, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  parent?.append(element);
  return element;
}

function drawNode(node) {
  const { size, weight, height } = style(node);
  const group = make("g", { "data-i": node.i });
  make("rect", { class: "box", x: 0, y: -node.height / 2, width: node.width, height: node.height, rx: node.depth ? 8 : 12 }, group);
  const share = node.depth ? node.size / (data.total || 1) : 0;
  if (share > 0.01) make("rect", { class: "share", x: 8, y: node.height / 2 - 4, width: Math.max(1, (node.width - 16) * share), height: 2.5, rx: 1.25 }, group);
  let left = node.marker.length;
  node.lines.forEach((line, n) => {
    const y = -node.height / 2 + PAD.y + n * height + height * 0.73;
    const text = make("text", { x: PAD.x, y, "font-size": size, "font-weight": weight }, group);
    if (left) make("tspan", { class: "marker" }, text, line.slice(0, left));
    make("tspan", {}, text, line.slice(left));
    left = Math.max(0, left - line.length);
  });
  if (node.children.length) {
    const knob = make("g", { class: "knob", transform: `translate(${node.width + 1},0)` }, group);
    node.knob = { circle: make("circle", {}, knob), text: make("text", { y: 3.5 }, knob) };
  }
  make("title", {}, group, facts(node));
  return group;
}

function updateNode(node, group) {
  const kind = node.kind === "root" ? "root" : node.depth === 1 ? `top ${node.kind}` : node.kind;
  group.setAttribute("class", `node c${node.hue} ${kind}${node === selected ? " selected" : ""}${found.has(node) ? " found" : ""}`);
  group.style.transform = `translate(${node.x}px,${node.y}px)`;
  if (!node.knob) return;
  node.knob.text.textContent = node.folded ? node.inside : "−";
  node.knob.circle.setAttribute("r", node.folded ? 7 + 2.5 * (String(node.inside).length - 1) : 6.5);
}

function updateLink(node, path) {
  const from = node.parent, x = from.x + from.width, middle = (x + node.x) / 2 + 6;
  path.setAttribute("class", `link c${node.hue}`);
  path.setAttribute("stroke-width", (1.5 + 9 * (node.size / (data.total || 1))).toFixed(1));
  path.setAttribute("d", `M${x},${from.y}C${middle},${from.y} ${middle},${node.y} ${node.x},${node.y}`);
}

function inSight(left, right, top, bottom) {
  const { clientWidth: width, clientHeight: height } = stage, margin = 200;
  return right * camera.scale + camera.x > -margin && left * camera.scale + camera.x < width + margin
    && bottom * camera.scale + camera.y > -margin && top * camera.scale + camera.y < height + margin;
}

function reconcile(layer, wanted, create, update) {
  for (const [node, element] of drawn[layer]) if (!wanted.has(node)) { element.remove(); drawn[layer].delete(node); }
  for (const node of wanted) {
    let element = drawn[layer].get(node);
    if (!element) {
      element = create(node);
      drawn[layer].set(node, element);
      layers[layer].append(element);
    }
    update(node, element);
  }
}

function draw() {
  const all = shown.length <= LIVELY;
  stage.classList.toggle("lively", all);
  const near = new Set(shown.filter((n) => all || inSight(n.x, n.x + n.width, n.y - n.height / 2, n.y + n.height / 2)));
  const links = new Set(shown.filter((n) => n.parent && (all || near.has(n)
    || inSight(n.parent.x, n.x, Math.min(n.y, n.parent.y), Math.max(n.y, n.parent.y)))));
  reconcile("node", near, drawNode, updateNode);
  reconcile("link", links, () => make("path"), updateLink);
}

function redraw() {
  shown = layOut();
  draw();
}

function moveCamera(next) {
  Object.assign(camera, next);
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    view.setAttribute("transform", `translate(${camera.x},${camera.y}) scale(${camera.scale})`);
    stage.classList.toggle("far", camera.scale < 0.2); // too small to read: not drawn
    document.getElementById("scale").textContent = `${Math.round(camera.scale * 100)}%`;
    if (shown.length > LIVELY) draw();
  });
}

function refit() {
  if (camera.fitted) fit();
}

function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
  const scale = Math.min(3, Math.max(0.05, camera.scale * factor)), ratio = scale / camera.scale;
  moveCamera({ fitted: false, scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio });
}

function bounds() {
  const right = Math.max(...shown.map((n) => n.x + n.width)) + 24;
  return { width: right, height: shown[0].block };
}

// The whole map where that leaves it readable, otherwise its beginning.
function fit(least = 0.5) {
  const { width, height } = bounds(), room = { x: stage.clientWidth - 48, y: stage.clientHeight - 48 };
  const scale = Math.max(least, Math.min(1.1, room.x / width, room.y / height));
  const root = nodes[0];
  moveCamera({
    fitted: true,
    scale,
    x: width * scale < room.x ? 24 + (room.x - width * scale) / 2 : 24,
    y: height * scale < room.y ? 24 + (room.y - height * scale) / 2 : stage.clientHeight / 2 - root.y * scale,
  });
}

function bringIntoView(node) {
  const x = node.x * camera.scale + camera.x, y = node.y * camera.scale + camera.y, width = node.width * camera.scale;
  const { clientWidth, clientHeight } = stage, margin = 40;
  const dx = x < margin ? margin - x : Math.min(0, clientWidth - margin - x - width);
  const dy = y < margin ? clientHeight / 3 - y : y > clientHeight - margin ? clientHeight * 2 / 3 - y : 0;
  if (dx || dy) moveCamera({ x: camera.x + dx, y: camera.y + dy });
}

function watchPointers() {
  const fingers = new Map();
  let moved = 0, spread = 0;
  const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
  stage.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2) spread = apart();
    moved = 0;
  });
  addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const dx = event.clientX - last.x, dy = event.clientY - last.y, box = stage.getBoundingClientRect();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved > 4) stage.classList.add("dragging");
    if (fingers.size === 2) { const now = apart(); zoom(now / spread, event.clientX - box.left, event.clientY - box.top); spread = now; }
    else if (moved > 4) moveCamera({ fitted: false, x: camera.x + dx, y: camera.y + dy });
  });
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, (event) => {
    fingers.delete(event.pointerId);
    stage.classList.remove("dragging");
  });
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = stage.getBoundingClientRect(), line = event.deltaMode ? 24 : 1;
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * line * 0.002), event.clientX - box.left, event.clientY - box.top);
    else if (event.shiftKey && !event.deltaX) moveCamera({ fitted: false, x: camera.x - event.deltaY * line });
    else moveCamera({ fitted: false, x: camera.x - event.deltaX * line, y: camera.y - event.deltaY * line });
  }, { passive: false });
  stage.addEventListener("click", (event) => {
    const group = event.target.closest(".node");
    if (!group || moved > 4) return;
    const node = nodes[+group.dataset.i];
    if (event.target.closest(".knob")) toggle(node);
    else select(node, { read: true });
  });
  stage.addEventListener("dblclick", (event) => {
    const group = event.target.closest(".node");
    if (group && !event.target.closest(".knob")) toggle(nodes[+group.dataset.i]);
  });
}
