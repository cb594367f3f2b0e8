// The visible nodes in, an SVG out. Only what is in sight is in the page: 2,000 nodes stay smooth.

const SVG = "http://www.w3.org/2000/svg";
const LIVELY = 300; // more nodes than this do not move one by one
const DOT = 10; // a shorter line is none
const stage = $("stage"), view = $("view");
const layers = { link: $("links"), node: $("nodes") };
const drawn = { link: new Map(), node: new Map() };
let shown = [];

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
  drawShare(node, group);
  let left = node.marker.length;
  node.lines.forEach((line, n) => {
    const y = -node.height / 2 + PAD.y + n * height + height * 0.73;
    const text = make("text", { x: PAD.x, y, "font-size": size, "font-weight": weight }, group);
    if (left) make("tspan", { class: "marker" }, text, line.slice(0, left));
    make("tspan", {}, text, line.slice(left));
    left = Math.max(0, left - line.length);
  });
  if (node.children.length) {
    const knob = make("g", { class: "knob" }, group);
    node.knob = { group: knob, circle: make("circle", {}, knob), text: make("text", { y: 3.5 }, knob) };
  }
  make("title", {}, group, facts(node));
  return group;
}

// How much of the whole the branch is, as a line below its label; a dot would look like dirt.
function drawShare(node, group) {
  const length = (node.width - 2 * PAD.x) * node.size / (data.total || 1);
  if (node.depth && length >= DOT) make("rect", { class: "share", x: PAD.x, y: node.height / 2 - 5, width: length, height: 2, rx: 1 }, group);
}

function updateNode(node, group) {
  const kind = node.depth === 1 ? `top ${node.kind}` : node.kind;
  group.setAttribute("class", `node c${node.hue} ${kind}${node === selected ? " selected" : ""}${found.has(node) ? " found" : ""}`);
  group.style.transform = `translate(${node.x}px,${node.y}px)`;
  if (!node.knob) return;
  node.knob.group.setAttribute("transform", `translate(${node.side < 0 ? -1 : node.width + 1},0)`);
  node.knob.text.textContent = node.folded ? node.inside : "−";
  node.knob.circle.setAttribute("r", node.folded ? 7 + 2.5 * (String(node.inside).length - 1) : 6.5);
}

// From the parent to the near end of the box; straight down to a box in the middle.
function curve(node) {
  const from = node.parent, start = from.x + (node.side > 0 ? from.width : 0), end = node.x + (node.side > 0 ? 0 : node.width);
  const middle = (start + end) / 2 + 6 * node.side;
  if (!node.side) return `M0,${from.y + from.height / 2}C0,${from.y} 0,${node.y} 0,${node.y - node.height / 2}`;
  return `M${start},${from.y}C${middle},${from.y} ${middle},${node.y} ${end},${node.y}`;
}

const thickness = (node) => Math.min(6, 1.5 + 9 * (node.size / (data.total || 1))).toFixed(1);

function updateLink(node, path) {
  path.setAttribute("class", `link c${node.hue}`);
  path.setAttribute("stroke-width", thickness(node));
  path.setAttribute("d", curve(node));
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

function draw({ all = shown.length <= LIVELY } = {}) {
  stage.classList.toggle("lively", shown.length <= LIVELY);
  const near = new Set(shown.filter((n) => all || inSight(n.x, n.x + n.width, n.y - n.height / 2, n.y + n.height / 2)));
  const links = new Set(shown.filter((n) => n.parent && (all || near.has(n) || inSight(Math.min(n.parent.x, n.x),
    Math.max(n.parent.x + n.parent.width, n.x + n.width), Math.min(n.y, n.parent.y), Math.max(n.y, n.parent.y)))));
  reconcile("node", near, drawNode, updateNode);
  reconcile("link", links, () => make("path"), updateLink);
}

function redraw() {
  shown = layOut();
  draw();
}

// Lines are as long as they can be while the whole map is as large in this room; in an upright one, as a phone's, all
// branches may stand on the right.
function chooseShape(width, height) {
  let best = 0, chosen = {};
  for (const sides of height > 1.3 * width ? [2, 1] : [2]) for (const part of PARTS) {
    takeShape({ sides, part });
    shown = layOut();
    const bounds = boundsOf(shown), scale = Math.min(1, width / bounds.width, height / bounds.height);
    if (scale > best) { best = scale; chosen = shape; }
    if (shown.length > LIVELY) break; // too many to be read at once in any shape
  }
  takeShape(chosen);
  for (const element of drawn.node.values()) element.remove();
  drawn.node.clear();
}

function takeShape(next) {
  shape = next;
  for (const node of nodes) Object.assign(node, { lines: null, side: 0 });
}
