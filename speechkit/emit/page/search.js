// Search through titles, texts, front matter, opening and closing; both sides show the hits.

const textOf = (node) => `${node.text}\n${node.after}`;

function search() {
  const query = $("search").value.trim().toLowerCase();
  order = query ? nodes.filter((node) => `${label(node)}\n${textOf(node)}`.toLowerCase().includes(query)) : [];
  found = new Set(order);
  at = -1;
  for (const node of nodes) node.kept = false;
  for (const node of order) {
    for (const up of [node, ...above(node)]) up.kept = true;
    unfoldTo(node);
  }
  document.body.classList.toggle("searching", order.length > 0);
  for (const node of nodes) markRow(node, query);
  refresh();
  if (order.length) step(1);
  else $("hits").textContent = query ? "没有找到" : "";
}

function markRow(node, query) {
  const place = node.row.querySelector(".label");
  while (place.childNodes.length > 1) place.lastChild.remove();
  if (!found.has(node)) { place.append(node.title); return; }
  withMarks(place, node.title);
  if (!label(node).toLowerCase().includes(query)) showSnippet(place, textOf(node), query);
}

function showSnippet(place, text, query) {
  const hit = text.toLowerCase().indexOf(query), from = Math.max(0, hit - 12);
  const snippet = Object.assign(document.createElement("span"), { className: "snippet" });
  withMarks(snippet, `${from ? "…" : ""}${text.slice(from, hit + query.length + 24).replace(/\s+/g, " ")}…`);
  place.append(snippet);
}

function step(by) {
  if (!order.length) return;
  at = (at + by + order.length) % order.length;
  $("hits").textContent = `${at + 1} / ${order.length}`;
  select(order[at]);
}
