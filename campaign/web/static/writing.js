// Writing a letter, with JavaScript: the same page and the same buttons, without leaving the page between steps.
// Every answer is the server's own page, escaped there; it is parsed, never run. No check and no rendering exists here.
// Nothing goes to the site before a button is pressed. Who signs is left out even then: those fields travel only for a
// file or a page to print, which the browser asks for by itself. Only the names of those that are filled go out.
// What is written stays in this tab until it is closed, so that a reload loses nothing.
const FORMAT = 1;
const NOT_KEPT = /^(csrf_token|kept|do|file|saved_|form_token)/;
const byId = (id) => document.getElementById(id);
const form = () => byId("composer");
const isContact = (field) => field.name.startsWith("sender-") && field.name !== "sender-headline";
const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const named = () => [...form().elements].filter((field) => field.name && field.type !== "file" && field.name !== "do");
// Several hidden fields may have one name, and none is written by hand.
const written = () => named().filter((field) => field.type !== "hidden");
const place = () => `writing ${location.pathname.replace(/^\/[a-z]{2,3}(?=\/)/, "").split("/")[1]}`;
// Who signs, by the names of the fields: an answer may show no field for it, and one that comes later does.
const signer = new Map();
let running = null;
let acting = false;

/* ---- One step in view ---- */

function stepOf(id) {
  const goal = id ? byId(id) : null;
  return goal?.closest(".step") ?? null;
}

function show(id, { takesFocus = true } = {}) {
  const step = stepOf(id) ?? stepOf(form().dataset.opens) ?? document.querySelector(".step");
  for (const one of document.querySelectorAll(".step")) one.classList.toggle("now", one === step);
  document.title = step.dataset.title;
  const summary = id === "errors" ? byId(id) : null;
  const goal = summary ?? (stepOf(id) ? byId(id) : step.querySelector(".step-title"));
  for (let outer = goal.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
  if (!takesFocus) return;
  goal.focus({ preventScroll: true });
  if (goal.matches(".flow:not(.all) .step-title")) scrollTo({ top: 0, behavior: "instant" });
  else goal.scrollIntoView({ block: "center", behavior: "instant" });
}

const fragment = () => decodeURIComponent(location.hash.slice(1));

// A way to the words that a suggestion is about: they are chosen in their box.
function chooseWords(field, words) {
  const start = field.value.indexOf(words.split(" … ")[0]);
  if (start >= 0) field.setSelectionRange(start, start + words.split(" … ")[0].length);
}

/* ---- Buttons ---- */

function fields() {
  const data = new FormData(form());
  data.delete("kept");
  data.delete("file");
  for (const field of named().filter(isContact)) data.delete(field.name);
  const given = named().filter((field) => isContact(field) && field.value.trim());
  data.set("given", given.map((field) => field.name.slice(7)).join(" "));
  return data;
}

async function act(press, address, goal, data = fields()) {
  if (acting) return;
  acting = true;
  form().ariaBusy = "true";
  const sent = new Map(written().map((field) => [keyOf(field), stateOf(field)]));
  data.set("do", press);
  try {
    running = new AbortController();
    const answer = await fetch(address || form().action, {
      method: "POST",
      body: data,
      signal: running.signal,
      credentials: "same-origin",
    });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page.getElementById("composer")) swap(page, sent, address, goal);
    else say(page.querySelector("h1")?.textContent);
  } catch (error) {
    if (error.name !== "AbortError") say();
  }
  acting = false;
  form().ariaBusy = null;
}

const keyOf = (field) => (isTick(field) ? `${field.name} ${field.value}` : field.name);
const stateOf = (field) => (isTick(field) ? String(field.checked) : field.value);

// What was typed while the answer was on its way stays, and so does who signs, which never went out.
function swap(page, sent, address, goal) {
  const late = written().filter((field) => sent.has(keyOf(field)) && stateOf(field) !== sent.get(keyOf(field)));
  for (const field of written().filter(isContact)) signer.set(field.name, field.value);
  const mine = new Map([...signer, ...late.map((field) => [keyOf(field), stateOf(field)])]);
  const open = [...document.querySelectorAll("details[id]")].filter((one) => one.open).map((one) => one.id);
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...page.body.childNodes);
  for (const field of written()) {
    const was = mine.get(keyOf(field));
    if (was === undefined) continue;
    if (isTick(field)) field.checked = was === "true";
    else field.value = was;
  }
  for (const id of open) if (byId(id)) byId(id).open = true;
  begin();
  const opens = byId(goal) ? goal : form().dataset.opens;
  const path = address ? new URL(address, location).pathname : location.pathname;
  // The address names the step: what was found in it is not there after a reload.
  const step = stepOf(opens)?.querySelector(".step-title").id ?? opens;
  const there = `${path}${form().classList.contains("all") ? "?view=all" : ""}#${step}`;
  if (there !== location.pathname + location.search + location.hash) history.pushState(null, "", there);
  show(byId("ready") ? "ready" : byId("errors") ? "errors" : opens);
  remember();
  document.dispatchEvent(new CustomEvent("result-shown"));
}

function say(words) {
  const trouble = byId("trouble");
  trouble.textContent = words || trouble.dataset.lost;
  trouble.hidden = false;
  trouble.scrollIntoView({ block: "nearest" });
}

/* ---- What stays in this tab ---- */

function remember() {
  for (const field of named().filter(isContact)) signer.set(field.name, field.value);
  const kept = named()
    .filter(
      (field) => !NOT_KEPT.test(field.name) && !isContact(field) && (!isTick(field) || field.checked) && field.value,
    )
    .map((field) => [field.name, field.value]);
  kept.push(...[...signer].filter(([, value]) => value));
  try {
    sessionStorage.setItem(place(), JSON.stringify({ format: FORMAT, fields: kept }));
  } catch {
    // A browser that keeps nothing: then a reload loses what is written, as it would without JavaScript.
  }
  const saved = new URLSearchParams(kept);
  if (byId("kept")) byId("kept").value = saved.toString();
}

function remembered() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place()));
    return kept?.format === FORMAT && kept.fields.some(([name]) => isWritten(name)) ? kept.fields : null;
  } catch {
    return null;
  }
}

const isWritten = (name) => /^(part-|fact$|text$|words-)/.test(name);
const isEmpty = () => !named().some((field) => isWritten(field.name) && (isTick(field) ? field.checked : field.value));

// Into the fields of this page where it has them all; else the site makes the page that has.
function bringBack(kept) {
  for (const [name, value] of kept) if (isContact({ name })) signer.set(name, value);
  const lines = kept.filter(([name]) => !/^(left|order|own_figures|all|language)$/.test(name));
  const has = ([name, value]) => {
    const fields = named().filter((field) => field.name === name);
    return fields.some((field) => !isTick(field) || field.value === value);
  };
  const needsPage = !lines.every(has) || (fragment() && !stepOf(fragment()));
  if (needsPage) {
    const data = new FormData();
    for (const [name, value] of kept) if (!/^sender-(?!headline)/.test(name)) data.append(name, value);
    for (const name of ["csrf_token", "form_token"]) data.set(name, form().elements[name].value);
    data.set("language", form().elements.language.value);
    data.delete("all");
    if (form().classList.contains("all")) data.set("all", "yes");
    act(`at:${fragment()}`, "", fragment(), data);
  } else fill(lines);
  count();
}

function fill(lines) {
  for (const [name, value] of lines) {
    for (const field of named().filter((one) => one.name === name)) {
      if (!isTick(field)) field.value = value;
      else if (field.value === value) field.checked = true;
    }
  }
}

/* ---- Counts and choices ---- */

function count() {
  for (const field of document.querySelectorAll("[data-counts]")) {
    const shown = byId(field.dataset.counts).querySelector("[data-words]");
    const words = field.value.split(/\s+/).filter(Boolean).length;
    shown.hidden = !words;
    shown.textContent = `${shown.dataset.words} ${words}.`;
  }
}

// A sentence that is chosen goes into the box below, where it can be changed; words of the writer's own stay.
function choose(target, fills) {
  const field = byId(fills);
  const others = [...document.getElementsByName(target.name)].map((one) => one.parentElement.textContent.trim());
  const text = target.parentElement.textContent.trim();
  if (!field.value.trim() || others.includes(field.value.trim())) field.value = text;
}

function begin() {
  form().classList.add("live");
  count();
}

/* ---- Events ---- */

document.addEventListener("input", ({ target }) => {
  if (target.form !== form()) return;
  count();
  remember();
});
document.addEventListener("change", ({ target }) => {
  const picks = target.type === "radio" && target.closest("[data-fills]");
  if (picks) choose(target, picks.dataset.fills);
  if (target.form === form()) remember();
});
document.addEventListener("click", (event) => {
  const way = event.target.closest('a[href^="#"]');
  if (!way || !stepOf(way.hash.slice(1))) return;
  event.preventDefault();
  const id = way.hash.slice(1);
  if (fragment() !== id) history.pushState(null, "", way.hash);
  show(id);
  if (way.dataset.words && byId(id).matches("textarea")) chooseWords(byId(id), way.dataset.words);
});
document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (key !== "Enter" || !target.matches("input:not([type=checkbox], [type=radio])") || target.form !== form()) return;
  event.preventDefault();
  const step = target.closest(".step");
  const wanted = step.querySelector(`button[name="do"][value="${target.dataset.enter}"]`);
  (wanted ?? step.querySelector(".step-on .main"))?.click();
});
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target !== form() || button?.name === "begin" || button?.dataset.way) return;
  event.preventDefault();
  const [address, goal] = (button?.getAttribute("formaction") ?? "").split("#");
  act(button?.value ?? "check", address, goal);
});
addEventListener("popstate", () => show(fragment()));
addEventListener("pagehide", () => running?.abort());
addEventListener("bring-back", () => bringBack([...new URLSearchParams(byId("kept").value)]));

begin();
show(fragment(), { takesFocus: Boolean(location.hash) });
const before = remembered();
if (before && isEmpty()) bringBack(before);
else if (!isEmpty()) remember();
