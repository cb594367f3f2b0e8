// Keys, buttons, theme and print; the page opens here.

const READABLE = 0.55; // the scale below which the page opens with fewer levels

const setTheme = (theme) => {
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("speechkit-theme", theme); } catch { /* pages opened from a file may have no storage */ }
};
const dark = () => document.documentElement.dataset.theme === "dark";
const fullScreen = () => (document.fullscreenElement ? document.exitFullscreen() : document.querySelector("main").requestFullscreen());

function toggleOutline() {
  const hidden = document.body.classList.toggle("no-outline");
  $("toggle-outline").setAttribute("aria-expanded", !hidden);
  refit();
  foldToReadable();
  if (selected.depth && stage.clientWidth) bringIntoView(selected);
}

// Fewer levels while the whole map is too small to be read; never what the reader of the page has folded, moved or chosen.
function foldToReadable() {
  const asOpened = camera.fitted && !selected.depth && nodes.every((n) => n.folded === (n.depth >= level && n.children.length > 0));
  while (asOpened && level > 1 && stage.clientWidth && camera.scale < READABLE) foldTo(level -= 1);
}

const go = (node) => select(node, { focus: true });
const KEYS = {
  ArrowDown: () => go(neighbour(1)),
  ArrowUp: () => go(neighbour(-1)),
  ArrowRight: () => (selected.folded ? toggle(selected, false) : selected.children[0] && go(selected.children[0])),
  ArrowLeft: () => (selected.children.length && !selected.folded && selected.depth ? toggle(selected, true) : selected.parent && go(selected.parent)),
  Home: () => go(nodes[0]), End: () => go(shown.at(-1)),
  " ": () => toggle(selected), Enter: () => select(selected, { read: true }),
  "/": () => $("search").select(), Escape: () => { if ($("save").open) $("save").open = false; else closeReader(); },
  1: () => foldTo(1), 2: () => foldTo(2), 3: () => foldTo(3), e: () => foldTo(99999),
  "+": () => zoom(1.2), "=": () => zoom(1.2), "-": () => zoom(1 / 1.2), 0: () => fit(0.05),
  o: toggleOutline, f: fullScreen, t: () => setTheme(dark() ? "light" : "dark"),
  c: () => copy(asText(selected)), m: () => copy(asMarkdown(selected)),
  "?": () => $("keys").showModal(), "？": () => $("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || $("keys").open || event.isComposing) return;
  if (event.target === $("search")) {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    if (event.key === "Escape") { $("search").value = ""; search(); $("search").blur(); }
    return;
  }
  const onButton = event.target.closest("button, input, summary, a") && [" ", "Enter"].includes(event.key);
  const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || onButton) return;
  event.preventDefault();
  act();
});

$("outline").addEventListener("click", (event) => {
  const row = event.target.closest(".row"), node = row && nodes[rows.indexOf(row)];
  if (!node) return;
  if (event.target.closest(".fold")) toggle(node);
  else select(node, { read: true });
});
let typing = 0;
$("search").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(search, 120); });
$("grip").addEventListener("pointerdown", (down) => {
  $("grip").setPointerCapture(down.pointerId);
  $("grip").onpointermove = (event) => document.body.style.setProperty("--outline", `${Math.max(180, event.clientX)}px`);
  $("grip").onpointerup = () => { $("grip").onpointermove = null; refit(); };
});
const CLICKS = {
  "toggle-outline": toggleOutline, theme: KEYS.t, help: KEYS["?"], fit: KEYS["0"], "zoom-in": KEYS["+"], "zoom-out": KEYS["-"],
  print: () => print(), close: closeReader, previous: KEYS.ArrowUp, next: KEYS.ArrowDown, whole: () => showText(selected),
  "full-screen": fullScreen, "copy-text": KEYS.c, "copy-markdown": KEYS.m,
};
for (const [id, act] of Object.entries(CLICKS)) $(id).addEventListener("click", act);
for (const button of document.querySelectorAll("[data-level]")) button.onclick = () => foldTo(+button.dataset.level);
for (const button of document.querySelectorAll("[data-save]")) button.onclick = () => { $("save").open = false; SAVE[button.dataset.save](); };
addEventListener("click", (event) => { if (!event.target.closest("#save")) $("save").open = false; });
addEventListener("resize", refit);
addEventListener("hashchange", () => openAddress(location.hash));
addEventListener("beforeprint", () => { // the whole map on one page across
  printing = true;
  chooseShape(1000, 640);
  redraw();
  draw({ all: true });
  const { left, top, width, height } = boundsOf(shown);
  $("map").setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
  view.removeAttribute("transform");
});
addEventListener("afterprint", () => {
  printing = false;
  $("map").removeAttribute("viewBox");
  chooseShape(room().x, room().y);
  redraw();
  moveCamera({});
});

let theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
try { theme = localStorage.getItem("speechkit-theme") ?? theme; } catch { /* as above */ }
document.documentElement.dataset.theme = theme;
$("full-screen").hidden = !document.fullscreenEnabled;
watchPointers();
// as many levels as a person takes in at once
let level = 1;
while (level < 8 && nodes.filter((node) => node.depth <= level + 1).length <= 60 && nodes.some((node) => node.depth > level)) level += 1;
const asked = location.hash; // select() writes the address
foldTo(nodes.some((node) => node.depth > level) ? level : 99999);
foldToReadable(); // a phone does so when it first shows the map
openAddress(asked);
document.documentElement.dataset.ready = "";
