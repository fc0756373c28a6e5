// Who signs is written under the text to paste here, in the browser: it has not travelled, so the server could not.
// Nobody signs a phone script, on whose page these fields are hidden.
const typed = (name) =>
  document
    .querySelector(`.sender:not([hidden]) #sender-${name}:not([type="hidden"])`)
    ?.value.replace(/\s+/g, " ")
    .trim() ?? "";
const lines = (...names) => names.map(typed).filter(Boolean).join("\n");

function sign() {
  for (const printed of document.querySelectorAll("[data-signature]")) printed.textContent = lines("name", "town");
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
  const linked = document.querySelector("#take-linked .signature");
  if (linked) linked.textContent = lines("name", "town");
  address();
}

// The links into the writer's mail end with the letter; who signs is put in here, and the sources where they fit.
function address() {
  const whole = (id) => document.getElementById(id)?.value ?? "";
  const links = [...document.querySelectorAll("#mail-links a")];
  if (!links.length) return;
  const letter = [whole("take-body"), whole("take-notes"), whole("take-contact")].filter(Boolean).join("\n\n");
  const sources = whole("take-sources");
  const longest = Number(links[0].closest(".mail-ways").dataset.longest);
  const ended = (text) => links.map((link) => link.dataset.before + encodeURIComponent(text.replaceAll("\n", "\r\n")));
  const fits = (addresses) => addresses.every((found) => found.length <= longest);
  const both = ended([letter, sources].filter(Boolean).join("\n\n"));
  const found = fits(both) ? both : ended(letter);
  links.forEach((link, place) => {
    link.href = found[place];
  });
  document.getElementById("mail-links").hidden = !fits(found);
  document.getElementById("mail-too-long").hidden = fits(found);
  document.getElementById("mail-without-sources").hidden = !sources || fits(both) || !fits(found);
}

document.addEventListener("result-shown", sign);
document.addEventListener("input", ({ target }) => {
  if (target.name?.startsWith("sender-")) sign();
});
