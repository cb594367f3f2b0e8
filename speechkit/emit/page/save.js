// Copies a branch and saves the whole: text, Markdown, OPML, and the map as a drawing or a picture. Nothing leaves the computer.

function say(message) {
  $("notice").textContent = message;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { $("notice").textContent = ""; }, 2500);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch { // an old browser, or a page that may not: the way from before there was a clipboard
    const field = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  say("已复制");
}

function download(blob, suffix) {
  const link = document.createElement("a"), name = nodes[0].title.replace(/[\\/:*?"<>|\s]+/g, " ").trim().slice(0, 80) || "提纲";
  link.href = URL.createObjectURL(blob);
  link.download = name + suffix;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  say(`已保存 ${link.download}`);
}

// The branch as it stands in the document.
function asText(top) {
  const text = branch(top).map((node) => `${node.depth ? "" : `${node.title}\n`}${node.text}${node.depth ? "" : "\n"}`).join("");
  return `${paragraphs(`${text}\n${top.after}`).join("\n")}\n`;
}

const asMarkdown = (top) => `${markdownBlocks(top).join("\n\n")}\n`;

// As in to_markdown.py: what would be emphasis, code, a tag, a link or an entity; a heading or list at the head of a block.
const inline = (text) => text.replace(/[\\`*_<[~]|&(?=#?\w+;)/g, "\\$&");
const block = (text) => inline(text).replace(/^[#>+-]/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

function markdownBlocks(top) {
  const blocks = [], add = (text, indent) => blocks.push(...paragraphs(text).map((line) => indent + block(line)));
  for (const node of branch(top)) {
    const level = node.depth - top.depth + 1, deep = Math.max(0, level - 6), title = node.written.trim();
    blocks.push(deep ? `${"  ".repeat(deep - 1)}- ${block(title)}` : `${"#".repeat(level)} ${inline(title).replace(/(?<![#\\])#+$/, "\\$&")}`);
    add(node.text.slice(node.beyond), "  ".repeat(deep));
  }
  add(top.after, "");
  return blocks;
}

const xml = (text) => text.replace(/[&<>"\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

// The text before or after the nodes as an element of its own, as to_opml.py writes it.
function outlier(text, name) {
  const [first, ...rest] = paragraphs(text), note = rest.length ? ` _note="${xml(rest.join("\n"))}"` : "";
  return first ? `<outline text="${xml(first)}"${note} _speechkit="${name}"/>` : "";
}

function opml() {
  const lines = [outlier(nodes[0].text, "opening")], open = [];
  for (const node of nodes.slice(1)) {
    while (open.length && open.at(-1).depth >= node.depth) { open.pop(); lines.push("</outline>"); }
    const note = node.text.slice(node.beyond).trim();
    lines.push(`<outline text="${xml(node.written)}"${note ? ` _note="${xml(note)}"` : ""}>`);
    open.push(node);
  }
  lines.push(...open.map(() => "</outline>"));
  lines.push(outlier(nodes[0].after, "closing"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>${xml(nodes[0].title)}</title></head>\n<body>\n${lines.join("\n")}\n</body>\n</opml>\n`;
}
