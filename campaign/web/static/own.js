// A template of one's own with JavaScript: after each pause the server's own findings and preview take the place of the
// old ones. Every answer is escaped by the server; it is parsed, never run. Without this file the buttons do the same.
const PAUSE = 700;
let timer = 0;
let running = null;

const form = document.getElementById("own");
const result = document.getElementById("result");
const trouble = document.getElementById("trouble");

async function check() {
  running?.abort();
  running = new AbortController();
  const data = new FormData(form);
  data.delete("file");
  data.set("do", "check");
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Fragment": "result" }, signal: running.signal, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page.getElementById("preview-title")) show(page.body.childNodes);
    else say(page.querySelector("h1")?.textContent);
  } catch (error) {
    if (error.name !== "AbortError") say();
  }
}

// A file that is being chosen, and the focus, stay where they are.
function show(content) {
  if (result.contains(document.activeElement)) return;
  const open = document.getElementById("open-file")?.open;
  result.replaceChildren(...content);
  if (open) document.getElementById("open-file").open = true;
  trouble.hidden = true;
  result.ariaBusy = null;
}

function say(words) {
  trouble.textContent = words || trouble.dataset.lost;
  trouble.hidden = false;
  result.ariaBusy = null;
}

form.addEventListener("input", ({ target }) => {
  if (target.type === "file") return;
  clearTimeout(timer);
  result.ariaBusy = "true";
  timer = setTimeout(check, PAUSE);
});
addEventListener("pagehide", () => running?.abort());
form.classList.add("live");
