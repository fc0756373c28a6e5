// Copy buttons: shown only where copying works; without this script the text can be selected by hand.
function copied(source) {
  if ("value" in source) return navigator.clipboard.writeText(source.value);
  const html = new Blob([new XMLSerializer().serializeToString(source)], { type: "text/html" });
  // biome-ignore lint/performance/useDomNodeTextContent: what is pasted has the line breaks that the reader sees.
  const text = new Blob([source.innerText], { type: "text/plain" });
  return navigator.clipboard.write([new ClipboardItem({ "text/html": html, "text/plain": text })]);
}

function prepare(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll(".copy-button[hidden]")) {
    button.hidden = false;
    // The new word on a button is not read out by itself.
    const status = document.createElement("span");
    Object.assign(status, { className: "visually-hidden", role: "status" });
    button.after(status);
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copies);
      await copied(source);
      const [word] = button.childNodes;
      const said = word.data;
      word.data = status.textContent = button.dataset.done;
      setTimeout(() => {
        word.data = said;
        status.textContent = "";
      }, 2000);
    });
  }
}

prepare(document);
document.addEventListener("result-shown", () => prepare(document));
