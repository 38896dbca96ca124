// What if: decisions about each question, and at once the time, the questions and the mark.
const duration = seconds => {
  const whole = Math.min(1e9, Math.max(0, Math.floor(seconds + 0.5)));
  const gap = "\u00A0";
  if (whole < 600) {
    const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
    if (!minutes) return `${rest}${gap}s`;
    return rest ? `${minutes}${gap}min ${rest}${gap}s` : `${minutes}${gap}min`;
  }
  const all = Math.floor((whole + 30) / 60);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (!hours) return `${minutes}${gap}min`;
  return minutes ? `${hours}${gap}h ${String(minutes).padStart(2, "0")}${gap}min` : `${hours}${gap}h`;
};
const decimal = value => String(Math.abs(value)).replace(".", word("decimal"));
const signed = (value, told) => value === 0 ? "=" : (value > 0 ? "+" : "−") + told(Math.abs(value));

// Decisions as the address of the page keeps them, such as `3:drop,7:suggest,8:merge,12:optional`:
// readable in a link, and the same in every language.
const pairs = text => (text ?? "").split(",").filter(Boolean).map(part => {
  const [place, value] = part.split(":");
  return [Number(place), value];
});
const pairsText = map => [...map].sort((one, other) => one[0] - other[0]).map(pair => pair.join(":")).join(",");

const isPossible = (table, place, edit) => {
  const question = table.questions[place];
  if (edit === "merge") return table.questions[place - 1]?.page === question.page;
  if (edit === "optional") return !question.optional;
  return edit === "drop" || edit === "prefill" || Object.hasOwn(question.retyped, edit);
};

const decidedBy = (table, edits, splits) => {
  const decided = {
    dropped: new Set(), prefilled: new Set(), optional: new Set(), merged: [], retyped: new Map(),
    split: new Map(splits),
  };
  table.questions.forEach((question, place) => {
    const edit = edits.get(place);
    if (edit === "drop") decided.dropped.add(place);
    else if (edit === "prefill") decided.prefilled.add(place);
    else if (edit === "optional") decided.optional.add(place);
    else if (edit === "merge") {
      const last = decided.merged.at(-1);
      if (last?.includes(place - 1)) last.push(place); else decided.merged.push([place - 1, place]);
    } else if (edit) decided.retyped.set(place, edit);
  });
  return decided;
};

// The file that `formaudit whatif --decisions` reads, in the order of the questions.
const yamlText = text => /^[A-Za-z][\w/-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
  ? text : `"${text.replace(/["\\]/g, "\\$&").replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, sign => {
    const code = sign.codePointAt(0);
    return (code > 0xFFFF ? "\\U" : "\\u") + code.toString(16).padStart(code > 0xFFFF ? 8 : 4, "0");
  })}"`;
const yamlList = texts => `[${texts.map(yamlText).join(", ")}]`;
const decisionsFile = (table, name, decided, wording) => {
  const id = place => table.questions[place].id;
  const words = places => "    wording: "
    + (places.length > 1 ? yamlList(places.map(wording)) : yamlText(wording(places[0])));
  const known = new Map();
  for (const place of decided.prefilled) {
    const source = table.questions[place].source ?? "administration";
    known.set(source, [...known.get(source) ?? [], place]);
  }
  const edits = [
    ...[...decided.dropped].map(place => [`drop: ${yamlText(id(place))}`, words([place])]),
    ...[...decided.optional].map(place => [`optional: ${yamlText(id(place))}`, words([place])]),
    ...decided.merged.map(group => [`merge: ${yamlList(group.map(id))}`, words(group)]),
    ...[...decided.retyped].map(([place, kind]) => [
      `retype: ${yamlText(id(place))}`, `    to: ${kind}`, words([place])]),
    ...[...known].map(([source, places]) => [
      `prefill: ${yamlText(source)}`, `    questions: ${yamlList(places.map(id))}`, words(places)]),
    ...[...decided.split].map(([page, count]) => [
      `split: ${yamlText(table.pages[page].key)}`, `    pages: ${count}`]),
  ];
  const lines = edits.flatMap(([first, ...rest]) => [`  - ${first}`, ...rest]);
  return [`journey: ${yamlText(name)}`, ...edits.length ? ["edits:"] : ["edits: []"], ...lines].join("\n") + "\n";
};

for (const section of all(".whatif")) {
  const table = tableFrom(JSON.parse(document.getElementById(section.dataset.table).textContent));
  const { prefix, target } = section.dataset;
  const mostPages = 20;
  const isSplit = (page, count) => table.pages[page] && Number.isInteger(count) && count > 1 && count <= mostPages;
  const row = place => document.getElementById(table.questions[place].anchor);
  const wording = place => row(place)?.querySelector("summary")?.firstChild?.data?.trim()
    || table.questions[place].id;
  const edits = new Map(pairs(state.get(prefix + "edits"))
    .filter(([place, edit]) => table.questions[place] && isPossible(table, place, edit)));
  const splits = new Map(pairs(state.get(prefix + "split")).map(([page, count]) => [page, Number(count)])
    .filter(([page, count]) => isSplit(page, count)));
  const outcome = () => outcomeOf(table, decidedBy(table, edits, splits));
  const start = outcomeOf(table, decidedBy(table, new Map(), new Map()));
  const shows = [];

  // The result, which stays in sight.
  const figures = make("dl", { className: "cards" });
  const spoken = make("p", { className: "offscreen" });
  spoken.setAttribute("role", "status");
  const result = make("div", { className: "outcome" }, figures, spoken);
  const figure = (name, told, change, isBetter) => make("div", {},
    make("dt", { textContent: word(name) }), make("dd", { className: "figure", textContent: told }),
    make("dd", {
      className: "note " + (change === "=" ? "" : isBetter ? "better" : "worse"),
      textContent: change === "=" ? word("as now") : change,
    }));
  const tell = () => {
    const now = outcome();
    section.dataset.outcome = JSON.stringify(now);
    const mark = Math.round((now.mark - start.mark) * 10) / 10;
    figures.replaceChildren(
      figure("median", duration(now.p50), signed(now.p50 - start.p50, duration), now.p50 < start.p50),
      figure("range", `${duration(now.p10)} – ${duration(now.p90)}`,
        signed(now.p90 - start.p90, duration), now.p90 < start.p90),
      figure("questions", String(now.questions),
        signed(now.questions - start.questions, String), now.questions < start.questions),
      figure("mark", `${now.letter} · ${decimal(now.mark)}`, signed(mark, decimal), mark > 0));
    const said = all("div", figures).map(card => [...card.children].map(line).join(" ")).join("; ");
    if (spoken.textContent !== said) spoken.textContent = said;
  };

  // Everything that is decided, shown wherever it is told.
  const changed = () => {
    const decided = decidedBy(table, edits, splits);
    shows.forEach(show => show());
    tell();
    keep(prefix + "edits", pairsText(edits));
    keep(prefix + "split", pairsText(splits));
    file.textContent = decisionsFile(table, target, decided, wording);
    save.href = "data:text/yaml;charset=utf-8," + encodeURIComponent(file.textContent);
    table.questions.forEach((_, place) => row(place)?.classList.toggle("gone", decided.dropped.has(place)));
  };
  const decide = (map, key, value) => {
    if (value) map.set(key, value); else map.delete(key);
  };

  // The edits that save most: ticked, they are made.
  for (const suggestion of all("tr[data-edits]", section)) {
    const own = [[edits, pairs(suggestion.dataset.edits)],
      [splits, pairs(suggestion.dataset.split).map(([page, count]) => [page, Number(count)])]];
    const box = make("input", { type: "checkbox" });
    const name = suggestion.querySelector(".edit");
    const label = make("label");
    name.replaceWith(label);
    label.append(box, " ", name);
    shows.push(() => {
      box.checked = own.every(([map, all]) => all.every(([key, value]) => map.get(key) === value));
    });
    box.addEventListener("change", () => {
      for (const [map, all] of own) for (const [key, value] of all) decide(map, key, box.checked ? value : "");
      changed();
    });
  }

  // One line a question: asked or not, and how.
  const choices = place => [
    ["", "as it is"],
    ...[["optional", "make it optional"], ["prefill", "fill it in for people"],
      ["merge", "one more box of the question before"]].filter(([edit]) => isPossible(table, place, edit)),
    ...Object.keys(table.questions[place].retyped).sort().map(kind => [kind, `to ${kind}`]),
  ];
  const questionLine = place => {
    const asked = make("input", { type: "checkbox", id: `${prefix}asked-${place}` });
    const label = make("label", { htmlFor: asked.id, id: `${prefix}asked-label-${place}` }, asked, " ",
      make("span", { textContent: wording(place) }));
    const way = make("select");
    way.setAttribute("aria-labelledby", label.id);
    for (const [value, name] of choices(place)) way.append(said(name, make("option", { value })));
    const item = make("li", {}, label, way);
    shows.push(() => {
      const edit = edits.get(place) ?? "";
      asked.checked = edit !== "drop";
      way.disabled = edit === "drop";
      way.value = edit === "drop" ? "" : edit;
      item.className = edit === "drop" ? "dropped" : edit ? "changed" : "";
    });
    const set = edit => {
      decide(edits, place, edit);
      changed();
    };
    asked.addEventListener("change", () => set(asked.checked ? "" : "drop"));
    way.addEventListener("change", () => set(way.value));
    return item;
  };
  const pagePart = page => {
    const places = [...table.questions.keys()].filter(place => table.questions[place].page === page);
    const parts = make("select", { id: `${prefix}split-${page}` });
    for (const count of [1, 2, 3, 4, 5, 6]) parts.append(make("option", { value: count, textContent: count }));
    const label = said("pages for this page", make("label", { htmlFor: parts.id }));
    shows.push(() => {
      const count = splits.get(page) ?? 1;
      if (count > 6 && !parts.querySelector(`[value="${count}"]`)) parts.append(make("option", { value: count, textContent: count }));
      parts.value = String(count);
    });
    parts.addEventListener("change", () => {
      decide(splits, page, Number(parts.value) > 1 ? Number(parts.value) : 0);
      changed();
    });
    const name = row(places[0])?.closest("tbody")?.querySelector(".name")?.textContent ?? table.pages[page].key;
    const count = make("small", { className: "note" });
    shows.push(() => {
      const edited = places.filter(place => edits.has(place)).length + (splits.has(page) ? 1 : 0);
      count.textContent = edited ? ` ${word("edits")} ${edited}` : "";
    });
    return make("details", { className: "behind" }, make("summary", { textContent: name }, count),
      make("p", { className: "field" }, label, " ", parts),
      make("ul", { className: "decide" }, ...places.map(questionLine)));
  };
  const pages = [...new Set(table.questions.map(question => question.page))].map(pagePart);

  // The decisions as a file.
  const file = make("pre", { tabIndex: 0, className: "file" });
  const copy = said("copy the file", make("button", { type: "button" }));
  const save = said("save the file", make("a", { download: "decisions.yaml" }));
  const reset = said("ask everything again", make("button", { type: "button" }));
  copy.addEventListener("click", () => copied(file.textContent));
  reset.addEventListener("click", () => {
    edits.clear();
    splits.clear();
    changed();
  });

  section.querySelector(".scriptless").remove();
  section.querySelector("h2").after(result);
  section.append(
    said("question by question", make("h3")), said("questions and how they are asked", make("p", { className: "hint" })),
    ...pages, said("decisions file", make("h3")), file, make("p", { className: "field" }, copy, " ", save, " ", reset));
  listeners.push(tell, () => shows.forEach(show => show()));
  changed();
}
