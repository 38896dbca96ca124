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

// Decisions as the hash of the page keeps them, such as `3=drop,7=suggest,8=merge,12=optional`: readable
// in a link, and the same in every language.
const readEdits = text => new Map((text ?? "").split(",").filter(Boolean).map(part => {
  const [place, edit] = part.split(":");
  return [Number(place), edit];
}));

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
    else if (edit === "merge" && place > 0) {
      const last = decided.merged.at(-1);
      if (last?.includes(place - 1)) last.push(place); else decided.merged.push([place - 1, place]);
    } else if (question.retyped[edit]) decided.retyped.set(place, edit);
  });
  return decided;
};

// YAML of one line, whatever the words are.
const quotedYAML = text => JSON.stringify(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " "));
const decisionsFile = (table, name, edits, splits, wording) => {
  const decided = decidedBy(table, edits, splits);
  const lines = [`journey: ${quotedYAML(name)}`, "edits:"];
  const id = place => quotedYAML(table.questions[place].id);
  const note = place => ` # ${wording(place).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ")}`;
  for (const place of decided.dropped) lines.push(`  - drop: ${id(place)}${note(place)}`);
  for (const group of decided.merged) lines.push(`  - merge: [${group.map(id).join(", ")}]`);
  for (const [place, kind] of decided.retyped) {
    lines.push(`  - retype: { question: ${id(place)}, to: ${kind} }${note(place)}`);
  }
  const sources = new Map();
  for (const place of decided.prefilled) {
    const source = table.questions[place].source ?? "administration";
    sources.set(source, [...sources.get(source) ?? [], place]);
  }
  for (const [source, places] of sources) {
    lines.push(`  - prefill: { from: ${quotedYAML(source)}, questions: [${places.map(id).join(", ")}] }`);
  }
  for (const place of decided.optional) lines.push(`  - optional: ${id(place)}${note(place)}`);
  for (const [page, count] of decided.split) {
    lines.push(`  - split: { page: ${quotedYAML(table.pages[page].key)}, into: ${count} }`);
  }
  return lines.join("\n") + "\n";
};

for (const section of all(".whatif")) {
  const table = JSON.parse(section.querySelector("template").content.textContent);
  const prefix = section.dataset.prefix;
  const wording = place => {
    const row = document.getElementById(section.dataset.rows.split(" ")[place]);
    return row?.querySelector("summary")?.firstChild.data ?? table.questions[place].id;
  };
  const edits = new Map([...readEdits(state.get(prefix + "edits"))]
    .filter(([place, edit]) => table.questions[place] && edit));
  const splits = new Map([...readEdits(state.get(prefix + "split"))]
    .map(([page, count]) => [page, Number(count)])
    .filter(([page, count]) => table.pages[page] && count > 1 && count < 10));
  const start = outcomeOf(table, decidedBy(table, new Map(), new Map()));

  // The result, which stays in sight.
  const result = make("div", { className: "outcome" });
  result.setAttribute("role", "status");
  const figures = make("dl", { className: "cards" });
  result.append(figures);
  const figure = (name, told, change, isBetter) => {
    const state = change === "=" ? "" : isBetter ? "better" : "worse";
    return make("div", {}, make("dt", { textContent: word(name) }),
      make("dd", { className: "figure", textContent: told }),
      make("dd", { className: "note " + state, textContent: change === "=" ? word("as now") : change }));
  };
  const tell = () => {
    const now = outcomeOf(table, decidedBy(table, edits, splits));
    section.dataset.outcome = JSON.stringify(now);
    figures.replaceChildren(
      figure("median", duration(now.p50), signed(now.p50 - start.p50, duration), now.p50 < start.p50),
      figure("range", `${duration(now.p10)} – ${duration(now.p90)}`,
        signed(now.p90 - start.p90, duration), now.p90 < start.p90),
      figure("questions", String(now.questions),
        signed(now.questions - start.questions, String), now.questions < start.questions),
      figure("mark", `${now.letter} · ${decimal(now.mark)}`,
        signed(Math.round((now.mark - start.mark) * 10) / 10, decimal), now.mark > start.mark));
  };

  // One row a question: asked or not, and how.
  const rows = make("tbody");
  const choices = place => {
    const question = table.questions[place];
    const before = table.questions[place - 1];
    return [
      ["", "as it is"], ...question.optional ? [] : [["optional", "make it optional"]],
      ["prefill", "fill it in for people"],
      ...before?.page === question.page ? [["merge", "one more box of the question before"]] : [],
      ...Object.keys(question.retyped).sort().map(kind => [kind, `to ${kind}`]),
    ];
  };
  const controls = [];
  const row = place => {
    const asked = make("input", { type: "checkbox", id: `${prefix}asked-${place}` });
    const way = make("select", { id: `${prefix}way-${place}` });
    way.setAttribute("aria-labelledby", `${prefix}asked-label-${place}`);
    const label = make("label", { htmlFor: asked.id, id: `${prefix}asked-label-${place}`, textContent: wording(place) });
    for (const [value, name] of choices(place)) way.append(said(name, make("option", { value })));
    const line = make("tr", {}, make("td", {}, asked, " ", label), make("td", {}, way));
    const show = () => {
      const edit = edits.get(place) ?? "";
      asked.checked = edit !== "drop";
      way.disabled = edit === "drop";
      way.value = edit === "drop" ? "" : edit;
      line.classList.toggle("dropped", edit === "drop");
      line.classList.toggle("changed", edit !== "" && edit !== "drop");
    };
    const decide = edit => {
      if (edit) edits.set(place, edit); else edits.delete(place);
      changed();
    };
    asked.addEventListener("change", () => decide(asked.checked ? "" : "drop"));
    way.addEventListener("change", () => decide(way.value));
    controls.push(show);
    return line;
  };
  const pageRow = page => {
    const name = table.pages[page].key;
    const parts = make("select", { id: `${prefix}split-${page}` });
    for (const count of [1, 2, 3, 4]) parts.append(make("option", { value: count, textContent: count }));
    const label = make("label", { htmlFor: parts.id });
    said("pages for this page", label);
    const show = () => { parts.value = String(splits.get(page) ?? 1); };
    parts.addEventListener("change", () => {
      const count = Number(parts.value);
      if (count > 1) splits.set(page, count); else splits.delete(page);
      changed();
    });
    controls.push(show);
    const title = document.getElementById(section.dataset.pages.split(" ")[page])
      ?.querySelector(".name")?.textContent ?? name;
    return make("tr", { className: "page" }, make("th", { scope: "rowgroup", textContent: title }),
      make("td", {}, label, " ", parts));
  };
  table.questions.forEach((question, place) => {
    if (question.page !== table.questions[place - 1]?.page) rows.append(pageRow(question.page));
    rows.append(row(place));
  });

  // The decisions as a file.
  const file = make("pre", { tabIndex: 0, className: "file" });
  const copy = said("copy the file", make("button", { type: "button" }));
  const save = said("save the file", make("a", { download: "decisions.yaml" }));
  const reset = said("ask everything again", make("button", { type: "button" }));
  const buttons = make("p", { className: "field" }, copy, " ", save, " ", reset);
  copy.addEventListener("click", () => copied(file.textContent));
  reset.addEventListener("click", () => {
    edits.clear();
    splits.clear();
    changed();
  });
  const changed = () => {
    controls.forEach(show => show());
    tell();
    const list = map => [...map].sort((one, other) => one[0] - other[0]).map(pair => pair.join(":")).join(",");
    keep(prefix + "edits", list(edits));
    keep(prefix + "split", list(splits));
    file.textContent = decisionsFile(table, section.dataset.target, edits, splits, wording);
    save.href = "data:text/yaml;charset=utf-8," + encodeURIComponent(file.textContent);
  };
  const decide = make("table", { className: "decide" }, rows);
  decide.prepend(said("questions and how they are asked", make("caption")));
  section.append(result, decide, said("decisions file", make("h3")), file, buttons);
  listeners.push(tell);
  changed();
}
