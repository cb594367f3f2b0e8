"use strict";
// Which nodes are visible in, where each stands out. Index 0 is the title, its children are the first level.

const data = JSON.parse(document.getElementById("data").textContent);
const rows = [...document.querySelectorAll("#outline .row")];
const nodes = [{ i: 0, parent: null, depth: 0, children: [], marker: "", hue: 0, title: data.title, size: data.total, kind: "root" }];
for (const row of rows) {
  const parent = nodes[+row.dataset.parent];
  const node = {
    i: nodes.length, parent, depth: parent.depth + 1, children: [], row, kind: row.dataset.kind, hue: +row.dataset.hue,
    marker: row.querySelector("b").textContent, title: row.querySelector(".label").lastChild.textContent,
    size: +row.dataset.size, line: +row.dataset.line, text: data.texts[nodes.length - 1],
  };
  parent.children.push(node);
  nodes.push(node);
}
for (const node of nodes) node.inside = 0;
for (let i = nodes.length - 1; i > 0; i--) nodes[i].parent.inside += nodes[i].inside + 1;

const FONTS = [[18, 600], [15, 600], [14, 400], [13, 400]]; // size and weight by depth, the last for all below
const WIDEST = [300, 270, 270, 250];
const PAD = { x: 12, y: 7 }, GAP = { x: 56, y: 10 };
const pen = document.createElement("canvas").getContext("2d");
const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
const NOT_FIRST = /[，。、；：！？”’）》〉】」』,.;:!?)\]%…—]/;

function style(node) {
  const [size, weight] = FONTS[Math.min(node.depth, FONTS.length - 1)];
  return { size, weight, height: Math.round(size * 1.5) };
}

// The label in lines: Chinese breaks anywhere but before a closing sign, Latin words and numbers stay whole.
function wrap(node) {
  const { size, weight, height } = style(node), widest = WIDEST[Math.min(node.depth, WIDEST.length - 1)];
  const pieces = (node.marker + node.title).match(/[A-Za-z0-9.%+\-]{1,20}|[“‘（《〈【「『]+.|./gsu) ?? [" "];
  pen.font = `${weight} ${size}px ${family}`;
  const lines = [""];
  for (const piece of pieces) {
    const grown = lines.at(-1) + piece;
    if (lines.at(-1) && pen.measureText(grown).width > widest && !NOT_FIRST.test(piece[0])) lines.push(piece);
    else lines[lines.length - 1] = grown;
  }
  node.lines = lines;
  node.width = Math.ceil(Math.max(...lines.map((line) => pen.measureText(line).width))) + 2 * PAD.x + (node.marker ? 4 : 0);
  node.height = lines.length * height + 2 * PAD.y;
}

function visibleNodes() {
  const visible = [], stack = [nodes[0]];
  while (stack.length) {
    const node = stack.pop();
    visible.push(node);
    if (!node.folded) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]);
  }
  return visible;
}

// x behind the parent; y so that each node stands in the middle of its children, whose blocks never overlap.
function layOut() {
  const visible = visibleNodes();
  for (const node of visible) if (!node.lines) wrap(node);
  for (let i = visible.length - 1; i >= 0; i--) {
    const node = visible[i], below = node.folded ? [] : node.children;
    node.inner = below.reduce((sum, child) => sum + child.block + GAP.y, -GAP.y);
    node.block = Math.max(node.height, node.inner);
  }
  visible[0].x = 0;
  visible[0].top = 0;
  for (const node of visible) {
    node.y = node.top + node.block / 2;
    let top = node.top + (node.block - node.inner) / 2;
    for (const child of node.folded ? [] : node.children) {
      child.x = node.x + node.width + GAP.x;
      child.top = top;
      top += child.block + GAP.y;
    }
  }
  for (let i = visible.length - 1; i >= 0; i--) { // between the first and the last child, as far as the block allows
    const node = visible[i];
    if (node.folded || !node.children.length) continue;
    const middle = (node.children[0].y + node.children.at(-1).y) / 2, half = node.height / 2;
    node.y = Math.min(Math.max(middle, node.top + half), node.top + node.block - half);
  }
  return visible;
}
