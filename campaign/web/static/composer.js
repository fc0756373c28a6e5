// The composer, and the page of a template of one's own, with JavaScript: a preview after each pause, and buttons that change the page without leaving it.
// Every answer is the server's own page, escaped there; it is parsed, never run. No check and no rendering exists here.
// Who signs is left out: those fields travel only for a file or a page to print, which the browser asks for by itself.
// Only the names of those that are filled go out, so that a check can say what a paper still asks for.
const PAUSE = 600;
let timer = 0;
let running = null;
let acting = false;
let waiting = null;
let pressed = false;
let told = "";
let released = () => {};

const byId = (id) => document.getElementById(id);
const isContact = (field) => field.name.startsWith("sender-") && field.name !== "sender-headline";
const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const stateOf = (field) => (isTick(field) ? String(field.checked) : field.value);
const given = () =>
  named()
    .filter((field) => isContact(field) && field.value.trim())
    .map((field) => field.name.slice(7))
    .join(" ");
const named = () => [...byId("composer").elements].filter((field) => field.id && field.name && field.type !== "file");

function fields() {
  const data = new FormData(byId("composer"));
  data.delete("kept");
  for (const field of named().filter(isContact)) data.delete(field.name);
  data.set("given", given());
  return data;
}

async function post(address, data, headers = {}) {
  running?.abort();
  running = new AbortController();
  const answer = await fetch(address, {
    method: "POST",
    body: data,
    headers,
    signal: running.signal,
    credentials: "same-origin",
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // A button that is replaced between press and release is never clicked.
  if (pressed)
    await new Promise((go) => {
      released = go;
    });
  return page;
}

async function preview() {
  const data = fields();
  data.delete("file");
  data.set("do", "check");
  try {
    const page = await post(byId("composer").action, data, { "X-Fragment": "result" });
    if (page.getElementById("preview-title")) {
      byId("trouble").hidden = true;
      show(byId("result"), page.body.childNodes);
      if (document.querySelector("[data-marks]")) mark();
    } else {
      renew(page.querySelector('[name="csrf_token"]'));
      say(page.querySelector('h1, [role="alert"]')?.textContent);
    }
  } catch (error) {
    lost(error);
  }
}

// What is wrong with a field of a template is said beside it too, as on a whole page: the answer's list says where.
function mark() {
  for (const error of document.querySelectorAll(".writing .error")) unmark(error);
  for (const { hash, dataset } of byId("result").querySelectorAll("a[data-error]")) {
    const field = byId(hash.slice(1));
    const known = byId(`${field.id}-error`);
    if (known) known.textContent += ` ${dataset.error}`;
    else sayAt(field, dataset.error);
  }
}

function sayAt(field, words) {
  const error = document.createElement("span");
  Object.assign(error, { className: "error", id: `${field.id}-error`, textContent: words });
  describe(field, (ids) => [...ids, error.id]);
  if (field.matches("input, select, textarea")) {
    field.ariaInvalid = "true";
    field.parentElement.classList.add("wrong");
    field.after(error);
  } else if (field.querySelector("legend")) field.querySelector("legend").after(error);
  else field.prepend(error);
}

function unmark(error) {
  const field = byId(error.id.replace(/-error$/, ""));
  describe(field, (ids) => ids.filter((id) => id !== error.id));
  field.ariaInvalid = null;
  field.parentElement.classList.remove("wrong");
  error.remove();
}

function describe(field, change) {
  const ids = change((field.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}

// A form that was held off comes back unread: what is shown stays, and the next try has the new token.
function renew(token) {
  if (token) byId("composer").elements.csrf_token.value = token.value;
}

// A button, or a choice that changes what the form asks: the whole page comes back and takes this one's place.
// `goal` is the id of what the answer is about.
async function act(press, address, goal, data = fields()) {
  if (acting) {
    waiting = [press, address, goal];
    return;
  }
  clearTimeout(timer);
  acting = true;
  byId("result").ariaBusy = "true";
  const sent = new Map(named().map((field) => [field.id, stateOf(field)]));
  data.set("do", press);
  try {
    const page = await post(address || byId("composer").action, data);
    if (!page.getElementById("composer")) say(page.querySelector("h1")?.textContent);
    else {
      swap(page, sent, goal);
      if (address) history.replaceState(null, "", address);
    }
  } catch (error) {
    lost(error);
  }
  acting = false;
  if (waiting) {
    const next = waiting;
    waiting = null;
    act(...next);
  }
}

// What was typed while the answer was on its way stays, and so does who signs, which never went out.
function swap(page, sent, goal) {
  const late = named().filter((field) => !isContact(field) && stateOf(field) !== sent.get(field.id));
  const mine = [...late, ...named().filter(isContact)];
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  show(document.body, page.body.childNodes, goal, () => {
    for (const field of mine) {
      const now = byId(field.id);
      if (now && isTick(now)) now.checked = field.checked;
      else if (now) now.value = field.value;
    }
  });
  byId("composer").classList.add("live");
  keep();
  if (late.length) soon();
  document.dispatchEvent(new CustomEvent("result-shown"));
}

// New content in the old one's place: what was open stays open, and the focus stays where it was or goes to its goal.
function show(place, content, goal, fill = () => {}) {
  const open = [...place.querySelectorAll("details[id]")].map((one) => [one.id, one.open]);
  const scrolled = byId("result").scrollTop;
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const way = focused && wayTo(focused);
  const top = focused?.getBoundingClientRect().top;
  const cursor = focused?.selectionStart == null ? null : [focused.selectionStart, focused.selectionEnd];
  place.replaceChildren(...content);
  fill();
  byId("result").ariaBusy = null;
  for (const [id, was] of open) if (byId(id)) byId(id).open = was;
  byId("result").scrollTop = scrolled;
  const same = way && document.querySelector(way);
  const aim = goal && byId(goal);
  if (aim && (!same || aim.matches("textarea"))) {
    aim.focus({ preventScroll: true });
    aim.scrollIntoView({ block: "nearest" });
  } else if (same) {
    same.focus({ preventScroll: true });
    if (cursor) same.setSelectionRange(...cursor);
    if (aim) aim.scrollIntoView();
    else scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
  }
  if (place !== document.body) document.dispatchEvent(new CustomEvent("result-shown"));
}

function wayTo(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.matches("summary")) return element.parentElement.id && `#${element.parentElement.id} > summary`;
  const name = ["value", "href"].find((attribute) => element.hasAttribute(attribute));
  return name && `${element.localName}[${name}="${CSS.escape(element.getAttribute(name))}"]`;
}

// A hidden field mirrors the form: a browser that brings back fields on the way back knows only those that the page
// came with, and this one brings back the others.
function keep() {
  const data = fields();
  data.delete("csrf_token");
  data.delete("file");
  byId("kept").value = new URLSearchParams(data).toString();
}

function bringBack(event) {
  if (event.persisted || !byId("kept").value) return;
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(byId("kept").value)) data.append(name, value);
  data.set("csrf_token", byId("composer").elements.csrf_token.value);
  act("check", "", "", data);
}

function lost(error) {
  if (error.name !== "AbortError") say();
}

function say(words) {
  const trouble = byId("trouble");
  trouble.textContent = words || trouble.dataset.lost;
  trouble.hidden = false;
  byId("result").ariaBusy = null;
}

function soon() {
  clearTimeout(timer);
  if (!acting) running?.abort();
  byId("result").ariaBusy = "true";
  timer = setTimeout(() => (acting ? soon() : preview()), PAUSE);
}

document.addEventListener("input", ({ target }) => {
  if (!target.form || target.type === "file" || (isContact(target) && given() === told)) return;
  told = given();
  keep();
  if (target.name !== "fact") soon();
});
document.addEventListener("change", ({ target }) => {
  if (target.name === "fact") act("choose");
  else if (target.name === "paper" || target.name === "max_words") act("check");
});
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.name === "begin" || button?.dataset.way) return;
  event.preventDefault();
  const [address, goal] = (button?.getAttribute("formaction") ?? "").split("#");
  act(button?.value ?? "check", address, goal);
});
addEventListener("pointerdown", () => {
  pressed = true;
});
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    pressed = false;
    setTimeout(() => released());
  });
}
addEventListener("pageshow", bringBack);
addEventListener("bring-back", bringBack);
addEventListener("pagehide", () => running?.abort());
byId("composer").classList.add("live");
