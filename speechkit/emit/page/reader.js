// The text of the selected node, with what it is under and what is under it.

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
  const button = Object.assign(document.createElement("button"), { textContent: label(node), className: `c${node.hue}` });
  button.onclick = () => select(node, { read: true });
  parent.append(button);
}

function write(text, id) {
  $(id).replaceChildren();
  for (const line of paragraphs(text)) {
    const paragraph = document.createElement("p");
    withMarks(paragraph, line);
    $(id).append(paragraph);
  }
}

function showText(node) {
  const whole = $("whole").checked;
  $("reader").hidden = false;
  for (const id of ["path", "heading", "below"]) $(id).replaceChildren();
  above(node).slice(0, -1).reverse().forEach((up, n) => { if (n) $("path").append(" › "); link(up, $("path")); });
  withMarks($("heading"), label(node));
  $("facts").textContent = facts(node);
  if (node.depth) $("facts").append(" · ", Object.assign(document.createElement("a"), { href: `#${pathOf(node)}`, textContent: `#${pathOf(node)}`, title: "这一条的链接" }));
  const inside = whole ? branch(node).slice(1).map((child) => child.text).join("") : "";
  write(`${node.text.slice(node.beyond)}${node.depth ? "" : "\n"}${inside}`, "text");
  if (!whole) for (const child of node.children) link(child, $("below"));
  write(node.after, "after");
  $("reader").scrollTop = 0;
}

function closeReader() {
  if ($("reader").hidden) return;
  $("reader").hidden = true;
  refit();
  selected.row.focus({ preventScroll: true });
}
