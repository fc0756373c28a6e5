// The live preview: posts the same form after a pause and puts the server's answer in the preview's place.
// No check and no rendering exists here. Who signs is left out: it travels only for what is taken away.
const form = document.getElementById("composer");
const result = document.getElementById("result");
const PAUSE = 600;
let timer = 0;
let running = null;

function fields() {
  const data = new FormData(form);
  for (const name of [...data.keys()]) if (name.startsWith("sender-")) data.delete(name);
  data.set("do", "check");
  return data;
}

async function refresh() {
  if (running) running.abort();
  running = new AbortController();
  try {
    const answer = await fetch(form.action, {
      method: "POST", body: fields(), headers: { "X-Fragment": "result" }, signal: running.signal, credentials: "same-origin",
    });
    if (!answer.ok) return;
    show(await answer.text());
  } catch (error) {
    if (error.name !== "AbortError") console.warn("preview failed");
  }
}

// The fragment is our own server's page, escaped there; it is parsed, never run.
function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const focused = document.activeElement && result.contains(document.activeElement) ? document.activeElement.id : "";
  result.replaceChildren(...page.body.childNodes);
  if (focused) document.getElementById(focused)?.focus();
  document.dispatchEvent(new CustomEvent("result-shown"));
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(refresh, PAUSE);
}

form.classList.add("live");
form.addEventListener("input", (event) => {
  if (event.target.name === "fact") return;
  if (!event.target.name?.startsWith("sender-")) soon();
});
form.addEventListener("change", (event) => {
  if (event.target.name === "fact") form.requestSubmit(document.getElementById("choose"));
});
