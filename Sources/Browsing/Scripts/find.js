// Finds what a step of a walk names, by the words that people read. Gives the element, or why there
// is none, with the words on offer.
const [kind, wanted, group] = arguments;
const folded = (text) =>
  (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’']/g, "'")
    .replace(/\s+/g, " ").replace(/^[\s*:?!.…«»"]+|[\s*:?!.…«»"]+$/g, "");
const roots = window.__formaudit?.roots;
const elements = [];
const waiting = [document];
while (waiting.length > 0 && elements.length < 100000) {
  const root = waiting.pop();
  for (const element of root.querySelectorAll("*")) {
    elements.push(element);
    const shadow = element.shadowRoot ?? roots?.get(element);
    if (shadow) waiting.push(shadow);
  }
}
const isSeen = (element) =>
  element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.getClientRects().length > 0;
const byIds = (element, attribute) =>
  (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean)
    .map((id) => element.getRootNode().getElementById?.(id)?.textContent ?? "").join(" ");
const labels = (element) => [...(element.labels ?? [])];
const ownText = (label) => {
  const copy = label.cloneNode(true);
  for (const part of copy.querySelectorAll("input, select, textarea, button")) part.remove();
  return copy.textContent;
};
// The first line of a label is its question; hints follow.
const names = (element) =>
  [
    ...labels(element).map(ownText), byIds(element, "aria-labelledby"), element.getAttribute("aria-label"),
    element.placeholder, element.title, element.name, element.id,
  ].filter(Boolean);
const pressed = (element) =>
  [
    element.getAttribute("aria-label"), element.innerText, element.tagName === "INPUT" ? element.value : "",
    element.title, ...[...element.querySelectorAll("img[alt]")].map((image) => image.alt),
  ].filter(Boolean);
const isIn = (element) => {
  if (!group) return true;
  const words = folded(group);
  for (let around = element; around; around = around.parentElement ?? around.getRootNode().host) {
    if (around.matches?.("fieldset, [role=group], [role=radiogroup], form, section, select")) {
      const texts = [around.querySelector(":scope > legend")?.textContent, ...names(around)];
      if (texts.some((text) => folded(text).startsWith(words))) return true;
    }
  }
  return false;
};
const input = (types) => (element) => element.matches(types) && !element.disabled;
const fills = input(
  "textarea, select, [contenteditable=true], input:not([type=hidden], [type=radio], [type=checkbox], [type=submit], [type=button], [type=reset], [type=image])");
const chooses = input("input[type=radio], input[type=checkbox], option, [role=radio], [role=checkbox], [role=option]");
const presses = input(
  "button, input[type=submit], input[type=button], input[type=image], input[type=reset], a[href], [role=button], [role=link], summary");
const ways = {
  fill: [fills, names, isSeen],
  choose: [chooses, (one) => (one.localName === "option" ? [one.label, one.value] : [...names(one), one.textContent, one.value].filter(Boolean)),
    (one) => isSeen(one.localName === "option" ? one.closest("select") ?? one : one) || labels(one).some(isSeen)],
  press: [presses, pressed, isSeen],
};
const [isMeant, words, isThere] = ways[kind];
const offered = elements.filter((one) => isMeant(one) && isThere(one) && isIn(one));
const target = folded(wanted);
const match = [
  (text) => text === target, (text) => text.startsWith(target), (text) => text.includes(target),
];
for (const isLike of match) {
  const found = offered.filter((one) => words(one).some((text) => isLike(folded(text))));
  if (found.length > 1 && kind !== "press") return { several: found.length, offers: [] };
  if (found.length === 0) continue;
  const one = found[0];
  const form = one.form ?? one.closest("form");
  const isLink = one.matches("a[href], summary");
  const acts = kind === "press" && (!isLink || /^(#|javascript:)/i.test(one.getAttribute("href") ?? ""));
  const place = one.getBoundingClientRect();
  return {
    element: isSeen(one) || one.localName === "option" ? one : labels(one).find(isSeen) ?? one,
    words: (words(one)[0] ?? "").replace(/\s+/g, " ").trim().slice(0, 200),
    type: one.localName === "input" ? one.type : one.localName,
    sends: kind === "press" && !isLink && form !== null && /^(submit|image)$/.test(one.type ?? "")
      && (one.formMethod || form.method) !== "get",
    acts,
    top: Math.round(place.top + scrollY),
  };
}
return { offers: [...new Set(offered.map((one) => (words(one)[0] ?? "").replace(/\s+/g, " ").trim().slice(0, 80)))].slice(0, 12) };
