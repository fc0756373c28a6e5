// Who signs is written under the text to paste here, in the browser: it has not travelled, so the server could not.
const typed = (name) => document.getElementById(`sender-${name}`)?.value.replace(/\s+/g, " ").trim() ?? "";
const lines = (...names) => names.map(typed).filter(Boolean).join("\n");

function sign() {
  const body = document.getElementById("take-body");
  if (!body) return;
  body.dataset.unsigned ??= body.value;
  body.value = [body.dataset.unsigned, lines("name", "town")].filter(Boolean).join("\n\n");
  const contact = document.getElementById("take-contact");
  contact.value = lines("name", "address", "town", "phone", "email");
  contact.closest(".copy").hidden = !contact.value;
  const notes = document.getElementById("take-notes");
  notes.dataset.unsigned ??= notes.value;
  const bio = typed("bio");
  notes.value = [bio && `${notes.dataset.about} ${bio}`, notes.dataset.unsigned].filter(Boolean).join("\n");
  notes.closest(".copy").hidden = !notes.value;
}

document.addEventListener("result-shown", sign);
document.addEventListener("input", ({ target }) => { if (target.name?.startsWith("sender-")) sign(); });
