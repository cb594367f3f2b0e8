// Which nodes are visible in, where each stands out: the title in the middle, its branches on both sides of it.

const FONTS = [[18, 600], [15, 600], [14, 400], [13, 400]]; // size and weight by depth, the last for all below
const WIDEST = [300, 270, 270, 250];
const PARTS = [1, 0.8, 0.65, 0.5]; // how long lines may be; the shorter, the higher and the less wide the map
const PAD = { x: 12, y: 7 }, GAP = { x: 48, y: 10 };
const pen = document.createElement("canvas").getContext("2d");
const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
const NOT_FIRST = /[，。、；：！？”’）》〉】」』,.;:!?)\]%…—]/;
let shape = { sides: 2, part: PARTS[0] };

function style(node) {
  const [size, weight] = FONTS[Math.min(node.depth, FONTS.length - 1)];
  return { size, weight, height: Math.round(size * 1.5) };
}

// The label in lines of about the same length; Chinese breaks anywhere but before a closing sign, Latin words stay whole.
function wrap(node) {
  const { size, weight, height } = style(node), widest = shape.part * WIDEST[Math.min(node.depth, WIDEST.length - 1)];
  pen.font = `${weight} ${size}px ${family}`;
  const pieces = (label(node).match(/[A-Za-z0-9.%+\-]{1,20}|[“‘（《〈【「『]+.|./gsu) ?? [" "])
    .map((text) => ({ text, width: pen.measureText(text).width }));
  node.lines = fill(pieces, widest);
  for (let width = pieces.reduce((sum, piece) => sum + piece.width, 0) / node.lines.length; width < widest; width += size) {
    const even = fill(pieces, width);
    if (even.length === node.lines.length) { node.lines = even; break; }
  }
  node.width = Math.ceil(Math.max(...node.lines.map((line) => pen.measureText(line).width))) + 2 * PAD.x + (node.marker ? 4 : 0);
  node.height = node.lines.length * height + 2 * PAD.y;
}

function fill(pieces, widest) {
  const lines = [""];
  let used = 0;
  for (const { text, width } of pieces) {
    if (used && used + width > widest && !NOT_FIRST.test(text[0])) { lines.push(""); used = 0; }
    lines[lines.length - 1] += text;
    used += width;
  }
  return lines;
}

const below = (node) => (node.folded ? [] : node.children);
const heightOf = (children) => children.reduce((sum, child) => sum + child.block + GAP.y, -GAP.y);

function visibleNodes() {
  const visible = [], stack = [nodes[0]];
  while (stack.length) {
    const node = stack.pop();
    visible.push(node);
    for (let i = below(node).length - 1; i >= 0; i--) stack.push(node.children[i]);
  }
  return visible;
}

// The title; and the first node below it where there is no other, whose children are the branches then.
function middleColumn() {
  const [lone, ...others] = below(nodes[0]);
  return lone && !others.length && below(lone).length ? [nodes[0], lone] : [nodes[0]];
}

// The first branches go to the right, so many that the taller side is as low as can be.
function splitSides(branches) {
  const whole = heightOf(branches) + GAP.y;
  let right = 0, count = 0, lowest = Infinity;
  branches.forEach((node, n) => {
    right += node.block + GAP.y;
    if (shape.sides === 1 || Math.max(right, whole - right) <= lowest) { count = n + 1; lowest = Math.max(right, whole - right); }
  });
  branches.forEach((node, n) => { node.side = n < count ? 1 : -1; });
}

// The children one below the other around this height, beyond the edge at which their parent ends.
function stackUp(children, side, edge, middle) {
  let top = middle - heightOf(children) / 2;
  for (const child of children) {
    child.side = side;
    child.x = side > 0 ? edge + GAP.x : edge - GAP.x - child.width;
    child.y = top + child.block / 2;
    top += child.block + GAP.y;
  }
}

function layOut() {
  const visible = visibleNodes(), middle = middleColumn(), branches = below(middle.at(-1)), rest = visible.slice(middle.length);
  for (const node of visible) if (!node.lines) wrap(node);
  for (let i = visible.length - 1; i >= 0; i--) visible[i].block = Math.max(visible[i].height, heightOf(below(visible[i])));
  if (branches.some((node) => !node.side)) splitSides(branches);
  let bottom = middle.at(-1).height / 2;
  for (const node of [...middle].reverse()) {
    Object.assign(node, { side: 0, x: -node.width / 2, y: bottom - node.height / 2 });
    bottom -= node.height + 2 * GAP.y;
  }
  const edge = Math.max(...middle.map((node) => node.width)) / 2;
  for (const side of [1, -1]) stackUp(branches.filter((node) => node.side === side), side, side * edge, 0);
  for (const node of rest) stackUp(below(node), node.side, node.side > 0 ? node.x + node.width : node.x, node.y);
  for (let i = rest.length - 1; i >= 0; i--) { // between the first and the last child, as far as the block allows
    const node = rest[i], children = below(node), room = (node.block - node.height) / 2;
    if (children.length) node.y = Math.min(Math.max((children[0].y + children.at(-1).y) / 2, node.y - room), node.y + room);
  }
  return visible;
}

function boundsOf(boxes) {
  const left = Math.min(...boxes.map((n) => n.x)) - 14, top = Math.min(...boxes.map((n) => n.y - n.height / 2));
  const right = Math.max(...boxes.map((n) => n.x + n.width)) + 14, bottom = Math.max(...boxes.map((n) => n.y + n.height / 2));
  return { left, top, width: right - left, height: bottom - top };
}
