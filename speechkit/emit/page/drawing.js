// The map as it is shown, as plain SVG without a style sheet, and as a picture of that.

const MARGIN = 24, MOST_PIXELS = 80e6, LONGEST_SIDE = 16000;
const WHITE = "#ffffff", INK = "#1b2430";

function mix(node, part) { // the branch's colour, so much of it, on white
  const colour = getComputedStyle(node.row).getPropertyValue("--c").trim();
  return `#${[1, 3, 5].map((i) => Math.round(255 + (parseInt(colour.slice(i, i + 2), 16) - 255) * part).toString(16).padStart(2, "0")).join("")}`;
}

function drawing() {
  const { left, top, width, height } = boundsOf(shown), frame = [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  const svg = make("svg", { xmlns: SVG, width: frame[2], height: frame[3], viewBox: frame.join(" "), "font-family": family });
  make("rect", { x: frame[0], y: frame[1], width: frame[2], height: frame[3], fill: WHITE }, svg);
  for (const node of shown.slice(1)) make("path", { d: curve(node), fill: "none", stroke: mix(node, 0.6), "stroke-width": thickness(node), "stroke-linecap": "round" }, svg);
  for (const node of shown) drawBox(node, svg);
  return { text: new XMLSerializer().serializeToString(svg), width: frame[2], height: frame[3] };
}

function drawBox(node, svg) {
  const { size, weight, height } = style(node), full = node.depth < 2, top = node.y - node.height / 2;
  const fill = node.depth ? mix(node, full ? 1 : 0.1) : INK, edge = full ? {} : { stroke: mix(node, 0.4) };
  make("rect", { x: node.x, y: top, width: node.width, height: node.height, rx: 8, fill, ...edge }, svg);
  let left = node.marker.length;
  node.lines.forEach((line, n) => {
    const place = { x: node.x + PAD.x, y: top + PAD.y + n * height + height * 0.73, "font-size": size, "font-weight": weight };
    const text = make("text", { ...place, fill: full ? WHITE : INK }, svg);
    if (left) make("tspan", { "font-weight": 600, ...(full ? {} : { fill: mix(node, 1) }) }, text, line.slice(0, left));
    make("tspan", {}, text, line.slice(left));
    left = Math.max(0, left - line.length);
  });
}

async function picture() {
  const { text, width, height } = drawing(), image = new Image(), canvas = document.createElement("canvas");
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  if (scale < 0.5) return null;
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

const SAVE = {
  png: async () => {
    const blob = await picture();
    if (blob) download(blob, ".png");
    else say("导图太大，存不成图片：请先收起一些，或存为 SVG");
  },
  svg: () => download(new Blob([drawing().text], { type: "image/svg+xml" }), ".svg"),
  markdown: () => download(new Blob([asMarkdown(nodes[0])], { type: "text/markdown" }), ".md"),
  opml: () => download(new Blob([opml()], { type: "text/x-opml" }), ".opml"),
};
