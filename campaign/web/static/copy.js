// Copy buttons: shown only where copying works; without this script the text can be selected by hand.
function prepare(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll(".copy-button[hidden]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copies);
      await navigator.clipboard.writeText(source.value);
      const [word] = button.childNodes;
      const said = word.data;
      word.data = button.dataset.done;
      setTimeout(() => { word.data = said; }, 2000);
    });
  }
}

prepare(document);
document.addEventListener("result-shown", () => prepare(document));
