// What decisions about questions change: the same numbers as `formaudit whatif` gives for them, from the
// same table. The formula is told at `Report.WhatIf.outcome(of:)`; both are held against each other by
// the tests.
"use strict";

// The table of a page, of which `WhatIfData` writes nothing but the values, in the same order.
const tableFrom = ({ names, ...data }) => {
  const answering = ([mean, variance, dropDowns = 0, freeText = 0, uploads = 0]) =>
    ({ seconds: [mean, variance], dropDowns, freeText, uploads });
  const [page, screen, frenchWord, otherWord, warmUps, review, personSpread] = data.pace;
  const [lowest, blockerCap, burdenCap, mostQuestions, mostMinutes, mostOfARule] = data.letters;
  const onPage = place => place < 0 ? null : place;
  return {
    pages: data.pages.map(([key, words, isFrench, isScreen, steps, isReview]) => ({
      key, words, isFrench: isFrench === 1, isScreen: isScreen === 1, steps, isReview: isReview === 1,
    })),
    questions: data.questions.map(([
      id, anchor, page, flags, chance, chanceIfOptional, asked, prefilled, merged, ways, papers, fetching,
      known, source,
    ]) => ({
      id, anchor, page, optional: (flags & 1) > 0, conditional: (flags & 2) > 0, civilStatus: (flags & 4) > 0,
      chance, chanceIfOptional, asked: answering(asked), prefilled, merged,
      retyped: Object.fromEntries(ways.map(([name, way]) => [name, answering(way)])),
      papers, fetching, known: known || null, source: source || null,
    })),
    pace: { page, screen, frenchWord, otherWord, warmUps, review, personSpread },
    categories: data.categories.map(weight => ({ weight })),
    rules: data.rules.map(([category, most, mendedBy, runs, counted]) => ({
      category, most, mendedBy,
      findings: runs.flatMap(([share, flags, places]) => places.map(place => ({
        share, isBlocker: (flags & 1) > 0,
        question: flags & 2 ? null : place, page: flags & 2 ? onPage(place) : null,
      }))),
      counted: counted.map(([isBlocker, share, conditions, limits]) => ({
        isBlocker: isBlocker === 1, share,
        conditions: conditions.map(([measure, page, comparison, number]) =>
          ({ measure: names[measure], page: onPage(page), comparison: names[comparison], number })),
        limits: limits === 0 ? null
          : { measure: names[limits[0]], page: onPage(limits[1]), good: limits[2], poor: limits[3] },
      })),
    })),
    letters: { lowest, blockerCap, burdenCap, mostQuestions, mostMinutes, mostOfARule },
  };
};

const outcomeOf = (() => {
  const ninetieth = 1.2815515655446004;
  const rounded = value => Math.floor(value) + (value - Math.floor(value) >= 0.5 ? 1 : 0);
  const tenths = value => rounded(value * 10) / 10;

  // Each question: what becomes of it, how it is answered, and by what share of people.
  const decidedQuestions = (table, decided) => {
    const isAway = place => decided.dropped.has(place) || decided.prefilled.has(place);
    const groups = decided.merged.map(group => group.filter(place => !isAway(place)))
      .filter(group => group.length > 1);
    const inGroup = new Set(groups.flat());
    const first = new Set(groups.map(group => Math.min(...group)));
    return table.questions.map((question, place) => {
      const state = decided.dropped.has(place) ? "dropped"
        : decided.prefilled.has(place) ? "prefilled"
        : inGroup.has(place) && !first.has(place) ? "merged" : "asked";
      const retyping = inGroup.has(place) ? undefined : decided.retyped.get(place);
      const isOptional = question.optional || decided.optional.has(place);
      const way = question.retyped[retyping] ?? question.asked;
      return {
        state, isOptional,
        isAnswered: state === "asked" || state === "merged",
        edits: [...inGroup.has(place) ? ["merge"] : [], ...retyping === undefined ? [] : [retyping]],
        answering: state === "asked" ? way
          : state === "merged" ? { ...way, seconds: question.merged }
          : { seconds: question.prefilled, dropDowns: 0, freeText: 0, uploads: 0 },
        chance: decided.optional.has(place) ? question.chanceIfOptional : question.chance,
      };
    });
  };

  const decidedTime = (table, questions, decided) => {
    const before = new Set(table.questions.map(question => question.page));
    const after = new Set(table.questions.filter((_, place) => questions[place].state !== "dropped")
      .map(question => question.page));
    const kept = table.pages.map((_, page) => !before.has(page) || after.has(page));
    const there = table.pages.filter((_, page) => kept[page]);
    let added = 0;
    for (const [page, parts] of decided.split) if (kept[page]) added += parts - 1;
    const asked = questions.filter((question, place) =>
      question.state === "asked" && !table.questions[place].conditional).length;
    const words = isFrench => there.reduce((sum, page) => sum + (page.isFrench === isFrench ? page.words : 0), 0);
    const { pace } = table;
    const screens = there.filter(page => page.isScreen).length;
    let [mean, variance] = [0, 0];
    for (const [count, act] of [
      [there.length - screens + added, pace.page], [screens, pace.screen], [words(true), pace.frenchWord], [words(false), pace.otherWord],
      ...pace.warmUps.slice(0, asked).map(act => [1, act]),
      [there.filter(page => page.isReview).length * asked, pace.review],
    ]) {
      mean += count * act[0];
      variance += count * count * act[1];
    }
    const fetched = new Set();
    questions.forEach((question, place) => {
      if (question.state === "dropped") return;
      let [ownMean, ownVariance] = question.answering.seconds;
      const { papers, fetching } = table.questions[place];
      if (question.isAnswered && papers.length && !papers.some(paper => fetched.has(paper))) {
        papers.forEach(paper => fetched.add(paper));
        ownMean += fetching[0];
        ownVariance += fetching[1];
      }
      const { chance } = question;
      mean += chance * ownMean;
      variance += chance * ownVariance + chance * (1 - chance) * ownMean * ownMean;
    });
    const person = pace.personSpread * pace.personSpread;
    if (!(mean > 0)) return { asked, p10: 0, p50: 0, p90: 0 };
    const own = Math.log(1 + variance / (mean * mean));
    const p50 = mean * Math.exp(-own / 2);
    const reach = Math.exp(ninetieth * Math.sqrt(own + person));
    return { asked, p10: p50 / reach, p50, p90: p50 * reach };
  };

  const measures = (table, questions, decided, time) => {
    const count = (page, number) => {
      let all = 0;
      table.questions.forEach((question, place) => {
        if (!question.conditional && (page === null || page === question.page)) all += number(questions[place]);
      });
      const parts = page === null ? 1 : decided.split.get(page) ?? 1;
      return Math.ceil(all / Math.max(1, parts));
    };
    const optional = () => count(null, one => one.state === "asked" && one.isOptional ? 1 : 0);
    const answered = keep => table.questions.filter((question, place) => questions[place].isAnswered && keep(question));
    const known = keep => new Set(answered(keep).map(one => one.known).filter(one => one !== null)).size;
    return (measure, page) => {
      switch (measure) {
        case "questions": return count(page, one => one.state === "asked" ? 1 : 0);
        case "uploads": return count(page, one => one.answering.uploads);
        case "drop-downs": return count(page, one => one.answering.dropDowns);
        case "free-text boxes": return count(page, one => one.answering.freeText);
        case "optional questions": return optional();
        case "optional share": return optional() / Math.max(1, time.asked);
        case "minutes": return rounded(time.p50 / 6) / 10;
        case "steps": return [...new Set(answered(one => !one.conditional).map(one => one.page))]
          .reduce((sum, page) => sum + table.pages[page].steps + (decided.split.get(page) ?? 1) - 1, 0);
        case "known to administration": return known(() => true);
        case "civil status asked": return known(one => one.civilStatus);
        default: return null;
      }
    };
  };

  const compare = {
    "more than": (value, number) => value > number, "at least": (value, number) => value >= number,
    "less than": (value, number) => value < number, "at most": (value, number) => value <= number,
  };

  return (table, decided) => {
    const questions = decidedQuestions(table, decided);
    const time = decidedTime(table, questions, decided);
    const value = measures(table, questions, decided, time);
    const pages = keep => new Set(table.questions.filter((_, place) => keep(questions[place])).map(one => one.page));
    const [asking, answered] = [pages(() => true), pages(one => one.isAnswered)];
    const isThere = ({ question, page }, rule) => question === null
      ? page === null || !asking.has(page) || answered.has(page)
      : questions[question].isAnswered
        && !questions[question].edits.some(edit => rule.mendedBy.includes(edit));
    const share = counted => {
      for (const { measure, page, comparison, number } of counted.conditions) {
        const observed = value(measure, page);
        if (observed === null || !compare[comparison](observed, number)) return null;
      }
      if (counted.limits === null) return counted.share;
      const observed = value(counted.limits.measure, counted.limits.page);
      const { good, poor } = counted.limits;
      const lost = observed === null ? 0 : (observed - good) / (poor - good);
      return lost > 0 ? Math.min(1, lost) : null;
    };
    const categories = table.categories.map(() => 100);
    let isBlocked = false;
    for (const rule of table.rules) {
      const findings = rule.findings.filter(finding => isThere(finding, rule));
      const counted = rule.counted.map(one => [one, share(one)]).filter(([, taken]) => taken !== null);
      isBlocked ||= findings.some(one => one.isBlocker) || counted.some(([one]) => one.isBlocker);
      const odds = [...findings.map(one => one.share), ...counted.map(([, taken]) => taken)]
        .reduce((sum, taken) => {
          const most = Math.min(taken, table.letters.mostOfARule);
          return sum + most / (1 - most);
        }, 0);
      categories[rule.category] *= 1 - rule.most * odds / (1 + odds);
    }
    const exact = table.categories.reduce((sum, category, place) => sum + category.weight * categories[place], 0);
    const mark = tenths(exact);
    const { letters } = table;
    const reached = letters.lowest.findIndex(lowest => mark >= lowest);
    const earned = "ABCDE"[Math.min(4, reached < 0 ? letters.lowest.length : reached)];
    const isTooMuch = time.asked > letters.mostQuestions || time.p50 / 60 > letters.mostMinutes;
    const letter = [earned, ...isBlocked ? [letters.blockerCap] : [], ...isTooMuch ? [letters.burdenCap] : []]
      .reduce((worst, next) => next > worst ? next : worst);
    const [p10, p50, p90] = [tenths(time.p10), tenths(time.p50), tenths(time.p90)];
    const deviation = p50 > 0 ? Math.log(p90 / p50) / ninetieth : 0;
    const mean = tenths(p50 * Math.exp(deviation * deviation / 2));
    return { questions: time.asked, p10, p50, p90, mean, mark, letter };
  };
})();
