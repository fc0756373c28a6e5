// Who signs is written under the letter to copy here, in the browser: it has not travelled, so the server could not.
// No one signs a phone script, on whose page these fields are missing.
// The town may be asked with the questions, where a sentence has it.
const field = (name) => document.getElementById(`sender-${name}`) ?? document.getElementById(`blank-${name}`);
const written = (name) => field(name)?.value.replace(/\s+/g, " ").trim() ?? "";
const lines = (...names) => names.map(written).filter(Boolean).join("\n");
const blocks = (...texts) => texts.filter(Boolean).join("\n\n");

function sign() {
  for (const printed of document.querySelectorAll("[data-signature]")) printed.textContent = lines("name", "town");
  const all = document.getElementById("take-all");
  if (!all || all.dataset.body === undefined) return;
  const { body, notes, sources, about } = all.dataset;
  const bio = written("bio") && `${about} ${written("bio")}`;
  const noted = [bio, notes].filter(Boolean).join("\n");
  const letter = blocks(body, lines("name", "town"), noted, lines("address", "phone", "email"));
  all.value = blocks(letter, sources);
  const linked = document.querySelector("#take-linked .signature");
  if (linked) linked.textContent = lines("name", "town");
  address(letter, sources);
}

// The links into the writer's mail end with the letter, and with the sources where they fit.
function address(letter, sources) {
  const links = [...document.querySelectorAll("#ready a[data-before]")];
  if (!links.length) return;
  const longest = Number(document.getElementById("ready").dataset.longest);
  const ended = (text) => links.map((link) => link.dataset.before + encodeURIComponent(text.replaceAll("\n", "\r\n")));
  const fits = (addresses) => addresses.every((found) => found.length <= longest);
  const both = ended(blocks(letter, sources));
  const found = fits(both) ? both : ended(letter);
  const isLong = !fits(found);
  links.forEach((link, place) => {
    link.href = isLong ? link.dataset.before : found[place];
    link.hidden = isLong && place > 0;
  });
  document.getElementById("mail-too-long").hidden = !isLong;
  document.getElementById("mail-without-sources").hidden = !sources || fits(both) || isLong;
}

document.addEventListener("result-shown", sign);
document.addEventListener("input", ({ target }) => {
  if (target.id?.startsWith("sender-")) sign();
});
sign();
