// Writes a document as HTML as a browser shows it. Shadow roots are written in place, their slots
// filled; frames of the same site too. What style sheets hide or show again is written as a style of
// the element, since the sheets themselves may not be at hand where the page is read. What people
// typed is not written: only attributes are.
const formauditDocument = (page, limit) => {
  const out = [];
  const foreign = [];
  const used = new Set();
  const roots = window.__formaudit?.roots;
  const measured = formauditMeasure(page);
  let size = 0;
  let isCut = false;

  const write = (text) => {
    size += text.length;
    if (size > limit) isCut = true;
    else out.push(text);
  };
  const escaped = (text) =>
    text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;");
  const quoted = (text) =>
    text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/\u00a0/g, "&nbsp;");

  const empty = new Set(
    "area base br col embed hr img input link meta param source track wbr keygen frame".split(" "));
  const raw = new Set("script style xmp iframe noembed noframes plaintext noscript".split(" "));
  const unseen = new Set(
    "head title meta link base script style template noscript datalist area param source track rp".split(" "));
  const references = new Set(
    "for form list headers aria-labelledby aria-describedby aria-controls aria-owns aria-errormessage aria-activedescendant aria-details".split(" "));
  const speaksOfHiding = /hid|hide|none|nojs|modal|popup|popin|overlay|lightbox|dialog|collapse/i;

  // Two components may use the same id, each in its own root: the second gets another one.
  const scope = (root, isPage) => {
    const renamed = new Map();
    for (const element of root.querySelectorAll("[id]")) {
      const id = element.id;
      if (!used.has(id)) {
        used.add(id);
      } else if (!isPage && !renamed.has(id)) {
        let other = id;
        for (let n = 2; used.has(other); n += 1) other = id + "-" + n;
        used.add(other);
        renamed.set(id, other);
      }
    }
    const made = { isPage, renamed, hasSheets: isPage && hasSheets(root) };
    scopes.set(root, made);
    return made;
  };
  const scopes = new Map();
  // What fills a slot belongs to the root in which it was written, ids included.
  const scopeOf = (node, around) => scopes.get(node.getRootNode()) ?? around;

  // Whether a sheet from elsewhere came: classes then do what it says.
  const hasSheets = (root) =>
    [...root.querySelectorAll("link[rel~=stylesheet]")].some((link) => link.sheet);

  const attributes = (element, style, around) => {
    let text = "";
    let hasStyle = false;
    for (const { name, value } of element.attributes) {
      if (/[\s"'<>\/=]/.test(name) || name.startsWith("data-formaudit-")) continue;
      let shown = value;
      if (name === "style" && style) {
        shown = value.replace(/;?\s*$/, ";") + style;
        hasStyle = true;
      } else if (name === "id" && around.renamed.has(value)) {
        shown = around.renamed.get(value);
      } else if (around.renamed.size > 0 && references.has(name)) {
        shown = value.split(/(\s+)/).map((id) => around.renamed.get(id) ?? id).join("");
      } else if (element.localName === "meta" && name === "charset") {
        shown = "utf-8";
      } else if (element.localName === "meta" && name === "content" && /^content-type$/i.test(element.httpEquiv)) {
        shown = "text/html; charset=utf-8";
      }
      text += " " + name + '="' + quoted(shown) + '"';
    }
    return (style && !hasStyle ? text + ' style="' + style + '"' : text) + measured(element);
  };

  // What the bytes alone would not tell of whether an element is shown.
  const shown = (element, parent, around) => {
    if (parent.isHidden || unseen.has(element.localName)) return { state: parent, style: "" };
    const view = element.ownerDocument.defaultView;
    if (!view || !(element instanceof view.Element)) return { state: parent, style: "" };
    const computed = view.getComputedStyle(element);
    const { display, visibility } = computed;
    let style = "";
    if (display === "none") {
      const isHiddenByItself =
        element.hasAttribute("hidden") || element.style?.display === "none"
        || (element.localName === "input" && element.type === "hidden")
        || (element.localName === "dialog" && !element.open);
      return { state: { isHidden: true, visibility }, style: isHiddenByItself ? "" : "display:none!important" };
    }
    if (around.hasSheets
      && (element.hasAttribute("hidden") || speaksOfHiding.test(element.getAttribute("class") ?? ""))
      && (!element.checkVisibility || element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))) {
      style = "display:" + display + "!important";
    }
    if (visibility !== parent.visibility && element.style?.visibility !== visibility) {
      style += (style ? ";" : "") + "visibility:" + (visibility === "visible" ? "visible" : "hidden") + "!important";
    }
    return { state: { isHidden: false, visibility }, style };
  };

  const frame = (element) => {
    const [width, height] = [element.clientWidth, element.clientHeight];
    let inner = null;
    try { inner = element.contentDocument; } catch { inner = null; }
    if (inner?.body) return inner.body.childNodes.length > 0 && width > 1 && height > 1 ? inner : null;
    if (element.src && width >= 200 && height >= 100) foreign.push(element.src);
    return null;
  };

  const stack = [];
  const push = (nodes, state, around) => {
    for (let place = nodes.length - 1; place >= 0; place -= 1) stack.push({ node: nodes[place], state, around });
  };

  const writeElement = (element, parent, around) => {
    const isMarkup = element.namespaceURI === "http://www.w3.org/1999/xhtml";
    const name = isMarkup ? element.localName : element.tagName;
    if (name === "style" && !around.isPage) return;
    const inner = name === "iframe" || name === "frame" ? frame(element) : null;
    const { state, style } = shown(element, parent, around);
    if (inner) {
      write('<div data-frame="' + quoted(element.src || "srcdoc") + '"' + (style ? ' style="' + style + '"' : "") + ">");
      stack.push("</div>");
      push(inner.body.childNodes, { isHidden: state.isHidden, visibility: "visible" }, scope(inner, false));
      return;
    }
    write("<" + name + attributes(element, style, around) + ">");
    if (isMarkup && empty.has(name)) return;
    stack.push("</" + name + ">");
    if (name === "template" && isMarkup) return write(element.innerHTML);
    if (name === "script" && !/json|template|html/i.test(element.type)) return;
    if (isMarkup && raw.has(name)) return write(element.textContent);
    const shadow = element.shadowRoot ?? roots?.get(element);
    if (shadow) return push(shadow.childNodes, state, scope(shadow, false));
    if (name === "slot" && element.assignedNodes) {
      const filled = element.assignedNodes();
      if (filled.length > 0) return push(filled, state, scopeOf(filled[0], around));
    }
    if (/^(pre|textarea|listing)$/.test(name) && element.textContent.startsWith("\n")) write("\n");
    push(element.childNodes, state, around);
  };

  const pageScope = scope(page, true);
  if (page.doctype) write("<!DOCTYPE " + page.doctype.name + ">");
  push(page.childNodes, { isHidden: false, visibility: "visible" }, pageScope);
  while (stack.length > 0 && !isCut) {
    const item = stack.pop();
    if (typeof item === "string") {
      write(item);
    } else if (item.node.nodeType === 1) {
      writeElement(item.node, item.state, item.around);
    } else if (item.node.nodeType === 3) {
      write(escaped(item.node.data));
    } else if (item.node.nodeType === 8) {
      write("<!--" + item.node.data.replace(/--!?>/g, "") + "-->");
    }
  }
  return { html: out.join(""), foreign: [...new Set(foreign)], isCut };
};
