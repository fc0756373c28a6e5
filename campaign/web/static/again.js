// A file that could not be made just now is asked for again by itself: a few times, until it comes or the writer says
// stop. It is asked for as the button would, with what stands in the form by then; the page stays as it is.
const MOST = 12;
const box = document.getElementById("try-again");
const button = box?.querySelector("[name=do]");
const stop = document.getElementById("stop-trying");
const status = document.getElementById("trying");
const trying = new AbortController();
let tries = 0;
let timer = 0;

// Not all at once: whoever was turned away together would be turned away together again.
function waitFor(seconds) {
  const spread = 0.9 + Math.random() / 2;
  timer = setTimeout(tryAgain, Math.max(1, Number(seconds) || 10) * 1000 * spread);
}

function end(state) {
  clearTimeout(timer);
  if (state === "stopped") trying.abort();
  stop.hidden = true;
  status.textContent = status.dataset[state];
}

async function tryAgain() {
  tries += 1;
  const form = document.getElementById("composer");
  const data = new FormData(form, button);
  data.delete("kept");
  let answer = null;
  try {
    answer = await fetch(form.action, {
      method: "POST",
      body: data,
      signal: trying.signal,
      credentials: "same-origin",
    });
    if (answer.ok && answer.headers.has("Content-Disposition")) return save(await answer.blob(), answer);
  } catch {
    if (trying.signal.aborted) return;
  }
  if (answer && ![429, 502, 503, 504].includes(answer.status)) {
    end("stopped");
    button.click(); // what is wrong now is something else, and the page that says it comes
  } else if (tries >= MOST) end("over");
  else waitFor(answer?.headers.get("Retry-After"));
}

function save(file, answer) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition"))?.[1] ?? "letter";
  box.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  end("done");
}

// The composer puts a new page in this one's place after a button; what is tried goes on, and goes on saying so.
function stay() {
  if (!(box.isConnected || stop.hidden)) document.querySelector(".flow-notices").append(box);
}

if (button?.dataset.way === "file") {
  stop.hidden = false;
  stop.addEventListener("click", () => {
    end("stopped");
    button.focus();
  });
  button.addEventListener("click", () => end("stopped"));
  document.addEventListener("result-shown", stay);
  addEventListener("pagehide", () => end("stopped"));
  setTimeout(() => {
    if (!stop.hidden) status.textContent = status.dataset.waiting;
  }, 100); // a status that is there from the start is not read out
  waitFor(box.dataset.seconds);
}
