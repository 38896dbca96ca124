// Measures what only a browser knows of a control: where it stands, how large what answers to a click
// is, and how well its label can be read. Gives it as attributes, in CSS pixels from the corner of the
// page, so that what is saved carries it; elements that are not seen, or stand in a frame, get none.
const formauditMeasure = (page) => {
  const view = page.defaultView;
  const controls =
    "input:not([type=hidden]), select, textarea, button, [contenteditable=true], [role=button], [role=checkbox],"
    + " [role=radio], [role=switch], [role=combobox], [role=textbox]";

  const number = (value) => String(Math.round(value * 10) / 10);
  const boxOf = (element) => {
    const place = element.getBoundingClientRect();
    if (place.width <= 0 || place.height <= 0) return null;
    const [left, top] = [place.left + view.scrollX, place.top + view.scrollY];
    return { left, top, right: left + place.width, bottom: top + place.height };
  };
  const written = (box) =>
    [box.left, box.top, box.right - box.left, box.bottom - box.top].map(number).join(" ");
  const joined = (one, other) => ({
    left: Math.min(one.left, other.left), top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom),
  });

  const isTicked = (element) => element.localName === "input" && /^(checkbox|radio)$/.test(element.type);
  // A control as browsers draw it, which nobody styled: its size is theirs, and WCAG 2.5.8 leaves it
  // aside. Boxes to tick have 13 px, fields and buttons a border that nobody else draws.
  const isDrawnByBrowser = (element, box) => {
    const style = view.getComputedStyle(element);
    const height = box.bottom - box.top;
    if (style.appearance === "none") return false;
    if (isTicked(element)) return height <= 13 && box.right - box.left <= 13;
    if (element.localName === "select") return height <= 19;
    return height <= 22 && style.borderTopWidth === "2px" && /^(inset|outset)$/.test(style.borderTopStyle);
  };
  // A label ticks its box: both are one target.
  const targetOf = (element, box) => {
    if (isDrawnByBrowser(element, box)) return null;
    const labels = isTicked(element) ? [...(element.labels ?? [])].map(boxOf).filter(Boolean) : [];
    return labels.reduce(joined, box);
  };

  const labelOf = (element) => {
    const [id] = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/);
    return (id && element.getRootNode().getElementById?.(id)) || element.labels?.[0];
  };
  const wordsOf = (label) => {
    const walker = page.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    for (let steps = 0, node = walker.nextNode(); node && steps < 50; node = walker.nextNode(), steps += 1) {
      const around = node.parentElement;
      if (/\p{L}/u.test(node.data) && !around.closest("select, textarea, button, script, style")) return around;
    }
    return null;
  };
  const colour = (text) => {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    return parts && { channels: parts.slice(1, 4).map(Number), alpha: parts[4] === undefined ? 1 : Number(parts[4]) };
  };
  // What is behind the words; null where an image, a transparency or an effect makes it unknown.
  const backgroundOf = (element) => {
    for (let around = element; around; around = around.parentElement ?? around.getRootNode().host) {
      const style = view.getComputedStyle(around);
      if (style.backgroundImage !== "none" || style.opacity !== "1" || style.filter !== "none"
        || style.mixBlendMode !== "normal") return null;
      const found = colour(style.backgroundColor);
      if (!found || (found.alpha > 0 && found.alpha < 1)) return null;
      if (found.alpha === 1) return found.channels;
    }
    return [255, 255, 255];
  };
  // The relative luminance of WCAG 2.2.
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // The contrast of the words of a label, and `large` where WCAG 2.2 calls them so: 18 points, or 14
  // in bold letters.
  const labelLook = (element) => {
    const label = labelOf(element);
    const words = label && wordsOf(label);
    const box = words && boxOf(words);
    if (!box || box.right - box.left < 3 || box.bottom - box.top < 3) return null;
    const style = view.getComputedStyle(words);
    const [front, back] = [colour(style.color), backgroundOf(words)];
    if (!front || front.alpha < 1 || !back) return null;
    const [one, other] = [luminance(front.channels), luminance(back)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return (Math.floor(ratio * 100) / 100) + (isLarge ? " large" : "");
  };

  const attribute = (name, value) => (value ? " data-formaudit-" + name + '="' + value + '"' : "");
  return (element) => {
    if (!view || element.ownerDocument !== page) return "";
    if (element === page.documentElement) return attribute("view", view.innerWidth + " " + view.innerHeight);
    if (!element.matches(controls)) return "";
    const box = boxOf(element);
    const isSeen = !element.checkVisibility || element.checkVisibility({ visibilityProperty: true });
    if (!box || !isSeen) return "";
    const target = targetOf(element, box);
    return attribute("box", written(box)) + attribute("target", target && written(target))
      + attribute("label", labelLook(element));
  };
};
