// A Mermaid mindmap on standard input, [level, text] of its nodes out, as Mermaid itself reads it.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const modules = process.argv[2];
const { JSDOM } = createRequire(`${modules}/`)("jsdom");
const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document, Element: window.Element });
const { default: mermaid } = await import(pathToFileURL(`${modules}/mermaid/dist/mermaid.core.mjs`));

mermaid.initialize({ startOnLoad: false }); // registers the kinds of diagrams

let text = "";
for await (const chunk of process.stdin) text += chunk;
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
// Mermaid keeps #34; as these signs until it draws
const decode = (label) => label.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(+code));
const read = [], stack = [[diagram.db.getMindmap(), 0]];
while (stack.length) {
  const [node, level] = stack.pop();
  read.push([level, decode(node.descr)]);
  for (const child of [...node.children].reverse()) stack.push([child, level + 1]);
}
console.log(JSON.stringify(read));
