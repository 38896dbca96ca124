// The report in a browser. Scripts only add: everything is in the page without them.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const word = name => document.querySelector(`#words [data-word="${name}"]`)?.textContent ?? name;
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

// What each place of the page says, before anything is added.
const isText = node => /[^ \n\r\t]/.test(node.data);
const textUnits = () => {
  const units = [];
  const walk = document.createTreeWalker(
    document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
      node.nodeName === "SCRIPT" || node.parentNode.className === "t"
        ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.className === "t" || node.nodeType === Node.TEXT_NODE && isText(node)) units.push(node);
  }
  return units;
};
const units = textUnits();
const labelled = all("[aria-label]");

// State that a link keeps: #~q=captcha&lang=fr
const state = new URLSearchParams(location.hash.startsWith("#~") ? location.hash.slice(2) : "");
const keep = (key, value) => {
  if (value) state.set(key, value); else state.delete(key);
  const text = state.toString();
  history.replaceState(null, "", text ? "#~" + text : location.pathname + location.search);
};

// Language
const languages = [];
const own = {
  lang: document.documentElement.lang, title: document.title,
  texts: units.map(unit => unit.nodeType === Node.TEXT_NODE ? unit.data : [...unit.childNodes]),
  labels: labelled.map(element => element.getAttribute("aria-label")),
};
languages.push(own);
for (const template of all("template#other")) {
  const list = (name, original, read) => {
    const items = new Map();
    let place = 0;
    for (const item of template.content.querySelectorAll(`.${name} > li`)) {
      if (item.hasAttribute("value")) place = item.value;
      items.set(place, item);
      place += 1;
    }
    // What is not listed stays, or becomes what the same words became before.
    const said = new Map();
    return original.map((was, place) => {
      const item = items.get(place);
      const now = item ? read(item, was) : said.get(was) ?? was;
      if (typeof was === "string") said.set(was, now);
      return now;
    });
  };
  const text = item => item.textContent.replace(/\n$/, "");
  const parts = item => {
    const last = item.lastChild;
    if (last && last.nodeType === Node.TEXT_NODE) last.data = last.data.replace(/\n$/, "");
    return [...item.childNodes];
  };
  languages.push({
    lang: template.lang, title: template.title,
    texts: list("texts", own.texts, (item, was) => typeof was === "string"
      ? text(item) : parts(item)),
    labels: list("labels", own.labels, text),
  });
}
const listeners = [];
const speak = language => {
  units.forEach((unit, place) => {
    const words = language.texts[place];
    if (typeof words === "string") unit.data = words; else unit.replaceChildren(...words);
  });
  labelled.forEach((element, place) => element.setAttribute("aria-label", language.labels[place]));
  document.documentElement.lang = language.lang;
  document.title = language.title;
  listeners.forEach(listen => listen());
};
const said = (name, element, property = "textContent") => {
  const say = () => { element[property] = word(name); };
  listeners.push(say);
  say();
  return element;
};

// Tools
const tools = make("div", { className: "tools" });
tools.setAttribute("role", "group");
said("tools", tools, "ariaLabel");
document.querySelector(".top").append(tools);

// Filter
const field = make("input", { type: "search", id: "filter", autocomplete: "off" });
const hint = said("filter-hint", make("small", { id: "filter-hint", className: "quiet" }));
field.setAttribute("aria-describedby", "filter-hint");
const label = said("filter", make("label", { htmlFor: "filter" }));
const nothing = said("nothing", make("p", { hidden: true }));
nothing.setAttribute("role", "status");
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const filter = () => {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const part of all(".change, .bars tbody tr[id], .hardest li, .theme, .sketch .said li")) {
    const text = plain(part.textContent + " " + (part.dataset.rule ?? ""));
    part.hidden = !words.every(word => word.length > 1 && word.startsWith("-")
      ? !text.includes(word.slice(1)) : text.includes(word));
    if (!part.hidden) shown += 1;
  }
  nothing.hidden = shown > 0 || !words.length;
  keep("q", field.value.trim());
};
field.addEventListener("input", filter);
tools.append(make("p", { className: "field" }, label, field, hint), nothing);

// Print
const print = make("p", { className: "field" });
const printLabel = said("print", make("span"));
print.append(printLabel);
for (const depth of ["summary", "team", "full"]) {
  const button = said(depth, make("button", { type: "button" }));
  button.addEventListener("click", () => {
    document.documentElement.dataset.print = depth;
    const closed = depth === "full" ? all("details:not([open])") : [];
    closed.forEach(details => { details.open = true; });
    window.print();
    closed.forEach(details => { details.open = false; });
  });
  print.append(" ", button);
}
tools.append(print);

// Language
if (languages.length > 1) {
  const switcher = make("p", { className: "field" }, said("language", make("span")));
  for (const language of languages) {
    const name = new Intl.DisplayNames([language.lang], { type: "language" }).of(language.lang);
    const button = make("button", { type: "button", lang: language.lang, textContent: name });
    const show = () => button.setAttribute("aria-pressed", document.documentElement.lang === language.lang);
    listeners.push(show);
    show();
    button.addEventListener("click", () => {
      speak(language);
      keep("lang", language === own ? "" : language.lang);
    });
    switcher.append(" ", button);
  }
  tools.append(switcher);
}

// Copy an action
const copied = text => {
  const area = make("textarea", { value: text, className: "offscreen" });
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
};
const line = element => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
const markdown = text => text.replace(/[\\`*_[\]<>|#@]/g, "\\$&");
const card = change => [
  `### ${markdown(line(change.querySelector("h3")).replace(/^\d+ /, ""))}`, "",
  `${markdown(line(change.querySelector(".gains")))}`, "",
  `${markdown(line(change.querySelector(".fix")))}`, "",
  ...all(".places li", change).map(place => `- ${markdown(line(place))}`), "",
  "`" + change.dataset.rule + "`", "",
].join("\n");
for (const change of all(".change")) {
  const button = said("copy", make("button", { type: "button", className: "copy" }));
  button.addEventListener("click", () => {
    if (!copied(card(change))) return;
    button.textContent = word("copied");
    setTimeout(() => { button.textContent = word("copy"); }, 2000);
  });
  change.append(button);
}

// Drawings lead to their questions; the lists under them do so by keyboard.
for (const sketch of all(".sketch")) {
  const drawing = sketch.querySelector("svg");
  drawing.addEventListener("click", event => {
    const place = all(":scope > g:not([class])", drawing)
      .findLastIndex(words => words.getBoundingClientRect().top - 4 <= event.clientY);
    const page = document.getElementById(sketch.querySelector("figcaption a").hash.slice(1));
    const row = all("tr[id]", page)[place];
    if (row) location.hash = "#" + row.id;
  });
}

// What a link leads to is open.
const open = () => {
  const target = location.hash.length > 1 && !location.hash.startsWith("#~")
    ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const details = target?.querySelector("details");
  if (!details) return;
  details.open = true;
  target.scrollIntoView({ block: "center" });
};
window.addEventListener("hashchange", open);

field.value = state.get("q") ?? "";
if (field.value) filter();
const wanted = languages.find(language => language.lang === state.get("lang"));
if (wanted) speak(wanted);
open();
