"use strict";
// The rows of the outline in, the nodes that all other parts work on out. Index 0 is the title, its children are the first level.

const $ = (id) => document.getElementById(id);
const data = JSON.parse($("data").textContent);
const rows = [...document.querySelectorAll("#outline .row")];
const nodes = [];
for (const row of rows) {
  const { parent: above, hue, kind, size, line } = row.dataset, parent = nodes[+above] ?? null, i = nodes.length;
  const node = {
    i, parent, row, kind, depth: parent ? parent.depth + 1 : 0, children: [], inside: 0, hue: +hue, size: +size, line: +line,
    marker: row.querySelector("b").textContent, title: row.querySelector(".label").lastChild.textContent,
    text: i ? data.texts[i - 1] : data.above,
    beyond: i ? data.beyond[i - 1] : 0, // where the text goes on after the title, which stands above it
    written: i ? data.labels[i - 1] : row.querySelector(".label").textContent, // with its closing mark: 一是抓早；
    after: i ? "" : data.below,
  };
  node.number = parent ? parent.children.push(node) : 0;
  nodes.push(node);
}
for (let i = nodes.length - 1; i > 0; i--) nodes[i].parent.inside += nodes[i].inside + 1;

const label = (node) => node.marker + node.title;
const paragraphs = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
const branch = (node) => nodes.slice(node.i, node.i + node.inside + 1);
const isShown = (node) => above(node).every((up) => !up.folded);

// The nodes that it is under, the nearest first.
function above(node) {
  const found = [];
  for (let up = node.parent; up; up = up.parent) found.push(up);
  return found;
}

// Its place in the outline, as in the page's address: 2.1 is the first child of the second node.
const pathOf = (node) => [node, ...above(node)].slice(0, -1).map((up) => up.number).reverse().join(".");

function nodeAt(path) {
  let node = nodes[0];
  for (const number of path.split(".")) node = node?.children[number - 1];
  return node;
}

function facts(node) {
  const share = data.total ? ` · 占 ${(node.size / data.total * 100).toFixed(node.size * 10 < data.total ? 1 : 0)}%` : "";
  const place = node.line ? ` · 第 ${node.line} 行` : "";
  return `${node.size.toLocaleString()} 字 · 约 ${(node.size / data.pace).toFixed(1)} 分钟${node.depth ? share : ""}${place}`;
}
