// What part of the map the stage shows: panning, zooming, fitting, with mouse, wheel and fingers.

let camera = { x: 0, y: 0, scale: 1, fitted: false }, waiting = false, printing = false;

function moveCamera(next) {
  Object.assign(camera, next);
  if (waiting || printing) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    view.setAttribute("transform", `translate(${camera.x},${camera.y}) scale(${camera.scale})`);
    stage.classList.toggle("far", camera.scale < 0.2); // too small to read: not drawn
    $("scale").textContent = `${Math.round(camera.scale * 100)}%`;
    if (shown.length > LIVELY) draw();
  });
}

function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
  const scale = Math.min(3, Math.max(0.05, camera.scale * factor)), ratio = scale / camera.scale;
  moveCamera({ fitted: false, scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio });
}

const room = () => ({ x: stage.clientWidth - 40, y: stage.clientHeight - 40 });

// The whole map where that leaves it readable, otherwise its middle, or its left where all is on the right of that.
function fit(least = 0.5) {
  if (!stage.clientWidth) return; // a phone shows the outline
  const { left, top, width, height } = boundsOf(shown), space = room();
  const scale = Math.max(least, Math.min(1.1, space.x / width, space.y / height)), tooWide = width * scale > space.x;
  const middle = { x: tooWide ? 0 : left + width / 2, y: height * scale > space.y ? 0 : top + height / 2 };
  const x = tooWide && shape.sides === 1 ? 20 - left * scale : stage.clientWidth / 2 - middle.x * scale;
  moveCamera({ fitted: true, scale, x, y: stage.clientHeight / 2 - middle.y * scale });
}

// After the room has changed: as it was when the page was opened, unless the reader of it has moved the map.
function refit() {
  if (!camera.fitted || !stage.clientWidth || printing) return;
  chooseShape(room().x, room().y);
  redraw();
  fit();
}

function bringIntoView(node) {
  const x = node.x * camera.scale + camera.x, y = node.y * camera.scale + camera.y, width = node.width * camera.scale;
  const { clientWidth, clientHeight } = stage, margin = 40;
  const dx = x < margin ? margin - x : Math.min(0, clientWidth - margin - x - width);
  const dy = y < margin ? clientHeight / 3 - y : y > clientHeight - margin ? clientHeight * 2 / 3 - y : 0;
  if (dx || dy) moveCamera({ x: camera.x + dx, y: camera.y + dy });
}

function watchPointers() {
  const fingers = new Map();
  let moved = 0, spread = 0;
  const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
  stage.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2) spread = apart();
    moved = 0;
  });
  addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const dx = event.clientX - last.x, dy = event.clientY - last.y, box = stage.getBoundingClientRect();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved > 4) stage.classList.add("dragging");
    if (fingers.size === 2) { const now = apart(); zoom(now / spread, event.clientX - box.left, event.clientY - box.top); spread = now; }
    else if (moved > 4) moveCamera({ fitted: false, x: camera.x + dx, y: camera.y + dy });
  });
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, (event) => {
    fingers.delete(event.pointerId);
    stage.classList.remove("dragging");
  });
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = stage.getBoundingClientRect(), line = event.deltaMode ? 24 : 1;
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(-event.deltaY * line * 0.002), event.clientX - box.left, event.clientY - box.top);
    else if (event.shiftKey && !event.deltaX) moveCamera({ fitted: false, x: camera.x - event.deltaY * line });
    else moveCamera({ fitted: false, x: camera.x - event.deltaX * line, y: camera.y - event.deltaY * line });
  }, { passive: false });
  stage.addEventListener("click", (event) => {
    const group = event.target.closest(".node");
    if (!group || moved > 4) return;
    const node = nodes[+group.dataset.i];
    if (event.target.closest(".knob")) toggle(node);
    else select(node, { read: true });
  });
  stage.addEventListener("dblclick", (event) => {
    const group = event.target.closest(".node");
    if (group && !event.target.closest(".knob")) toggle(nodes[+group.dataset.i]);
  });
}
