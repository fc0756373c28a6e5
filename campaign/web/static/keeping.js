// A letter, or a template of one's own, kept on this device, only where its writer ticks the box: in this browser's own storage, without who signs.
// A private link and the form's token are left out too: who opens the browser next has no use for them.
const LEFT_OUT = /^(sender-(?!headline$)|saved_|place(_|$)|csrf_token$|kept$|do$|file$)/;
// What is kept says its format, and an older copy is brought up to date when it is read. Format 1 gave no number.
const FORMAT = 2;
const STEPS = { 1: (kept) => ({ ...kept, format: 2 }) };
const byId = (id) => document.getElementById(id);
const place = () => `letter ${location.pathname.replace(/^\/es\//, "/")}`;

// The copy in today's format; null where there is none, or none that this page can read.
function read() {
  try {
    let kept = JSON.parse(localStorage.getItem(place()));
    while (kept && (kept.format ?? 1) < FORMAT) kept = STEPS[kept.format ?? 1](kept);
    return kept?.format === FORMAT && Array.isArray(kept.fields) ? kept : null;
  } catch {
    return null;
  }
}

function write() {
  const fields = [...new FormData(byId("composer"))].filter(([name, value]) => value && !LEFT_OUT.test(name));
  try {
    localStorage.setItem(place(), JSON.stringify({ format: FORMAT, changed: new Date().toISOString(), fields }));
  } catch {
    byId("device-said").textContent = byId("device-said").dataset.full;
  }
}

// Whether what is kept is what this page goes on with: then it is not offered, it is written over.
let goesOn = false;

// Offered once there is something to keep, or to bring back.
const isBegun = () =>
  [...document.querySelectorAll("#composer textarea[name^=part-], #text, #title")].some((field) => field.value.trim());

function show() {
  const box = byId("on-device");
  if (!box) return;
  const kept = read();
  box.hidden = !(kept || goesOn || isBegun());
  byId("keep-on-device").checked = goesOn;
  byId("device-wipe").hidden = !kept;
  byId("device-offer").hidden = !kept || goesOn;
  if (kept)
    byId("device-day").querySelector("time").textContent = new Date(kept.changed).toLocaleString(
      byId("device-day").dataset.lang,
    );
}

function keep(target) {
  goesOn = target.checked;
  byId("device-said").textContent = "";
  if (goesOn) write();
  show();
}

function wipe() {
  localStorage.removeItem(place());
  goesOn = false;
  show();
  byId("device-said").textContent = byId("device-said").dataset.wiped;
  byId("keep-on-device").focus();
}

// The form is filled by the composer's own way of bringing back what a browser remembers.
function bringBack() {
  byId("kept").value = new URLSearchParams(read().fields).toString();
  goesOn = true;
  dispatchEvent(new Event("bring-back"));
}

// On a page without the site's own address a private link is only a path; the browser knows the rest.
function complete() {
  const link = byId("private-link");
  if (link?.dataset.path) link.value = new URL(link.dataset.path, location.origin).href;
}

// Where room is nearly used up, a new save costs this browser some seconds of work; then it saves by itself.
let seed = "";
let worker = null;

function work() {
  const puzzle = byId("puzzle");
  if (puzzle) puzzle.hidden = false;
  if ((puzzle?.dataset.seed ?? "") === seed) return;
  seed = puzzle?.dataset.seed ?? "";
  worker?.terminate();
  if (!puzzle) return;
  worker = new Worker(puzzle.dataset.worker);
  worker.addEventListener("message", ({ data }) => {
    byId("saved-answer").value = data;
    byId("later-save").click();
  });
  worker.postMessage({ seed, bits: Number(puzzle.dataset.bits) });
}

document.addEventListener("click", ({ target }) => {
  if (target.id === "device-wipe") wipe();
  if (target.id === "device-take") bringBack();
});
document.addEventListener("change", ({ target }) => {
  if (target.id === "keep-on-device") keep(target);
});
document.addEventListener("input", ({ target }) => {
  if (!target.form) return;
  if (goesOn) write();
  else if (byId("on-device")?.hidden) show();
});
document.addEventListener("result-shown", () => {
  if (goesOn) write();
  show();
  complete();
  work();
});
show();
complete();
work();
