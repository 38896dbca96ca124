// Whether the page shows some words, whatever their case, accents and spaces.
const folded = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, " ").trim();
const roots = window.__formaudit?.roots;
const texts = [document.title, document.body?.innerText ?? ""];
for (const element of document.querySelectorAll("*")) {
  const shadow = element.shadowRoot ?? roots?.get(element);
  if (shadow) texts.push(shadow.textContent);
}
return texts.some((text) => folded(text).includes(folded(arguments[0])));
