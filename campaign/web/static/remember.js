// Which papers somebody wrote to, and when: kept on this device only where the box is ticked, and nothing else of a letter.
// It fills in two answers that can be given by hand as well.
const KEY = "papers";
const FORMAT = 2;
const FORGOTTEN_AFTER = 120;
const WAITS = 14;
const byId = (id) => document.getElementById(id);
let filled = null;
let atFirst = null;

const chosen = () => document.querySelector('[name="paper"]:checked')?.value;

// The day as the site counts it.
const today = () => new Date().toISOString().slice(0, 10);
const daysSince = (day) => (Date.parse(today()) - Date.parse(day)) / 86_400_000;

// What is kept, as {paper id: day}; null where nothing may be. Format 1 was that object alone, without a number.
function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    const papers = typeof found?.format === "number" ? found.format === FORMAT && found.papers : found;
    return papers && typeof papers === "object" ? papers : null;
  } catch {
    return null;
  }
}

function keep(papers) {
  try {
    if (papers) localStorage.setItem(KEY, JSON.stringify({ format: FORMAT, papers }));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

const canKeep = () => {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
};

// A day or an answer that the writer gave stays; one that this script gave for another paper goes. The letter that is
// just being taken away is not the last one: the day is read from what was kept when the page came.
function fill() {
  const papers = kept();
  const last = byId("sent-last");
  const paper = chosen();
  if (!last || !papers) return;
  const before = filled;
  atFirst ??= papers;
  const other = Object.entries(papers).some(([id, day]) => id !== paper && daysSince(day) <= WAITS);
  filled = { last: atFirst[paper] ?? "", elsewhere: other ? "yes" : "" };
  const changed = [setDay(last, before), setAnswer(before)].some(Boolean);
  byId("remembered").textContent = filled.last || filled.elsewhere ? byId("remembered").dataset.here : "";
  if (changed) last.dispatchEvent(new Event("input", { bubbles: true }));
}

function setDay(last, before) {
  if ((last.value && last.value !== before?.last) || last.value === filled.last) return false;
  last.value = filled.last;
  return true;
}

function setAnswer(before) {
  const answers = [...document.getElementsByName("sent-elsewhere")];
  const now = answers.find((answer) => answer.checked)?.value ?? "";
  if ((now && now !== before?.elsewhere) || now === filled.elsewhere) return false;
  for (const answer of answers) answer.checked = answer.value === filled.elsewhere;
  return true;
}

function show() {
  if (!byId("remembering") || !canKeep()) return;
  byId("remembering").hidden = false;
  byId("remember-papers").checked = kept() !== null;
  byId("forget-papers").hidden = kept() === null;
  fill();
}

// A letter was taken away for the paper that is chosen.
function taken() {
  const papers = kept();
  const paper = chosen();
  if (!papers || !paper || papers[paper] === today()) return;
  const recent = Object.entries(papers).filter(([, day]) => daysSince(day) <= FORGOTTEN_AFTER);
  keep({ ...Object.fromEntries(recent), [paper]: today() });
  show();
}

document.addEventListener("change", ({ target }) => {
  if (target.id !== "remember-papers") return;
  keep(target.checked ? (kept() ?? {}) : null);
  show();
});
document.addEventListener("click", ({ target }) => {
  if (target.id !== "forget-papers") return;
  keep(null);
  byId("remembered").textContent = "";
  show();
  byId("remember-papers").focus();
});
document.addEventListener("submit", ({ submitter }) => {
  const press = submitter?.value ?? "";
  const isHeld = document.querySelector(".tip.stop") && !press.endsWith(":anyway");
  if (submitter?.dataset.letter !== undefined && !isHeld) taken();
});
document.addEventListener("result-shown", () => {
  show();
  if (byId("take-all")) taken();
});
show();
