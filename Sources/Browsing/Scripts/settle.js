// Waits until the page is quiet: its DOM, shadow roots included, has not changed for `quiet`
// milliseconds and nothing that draws is awaited; gives up after `patience`. Ends with whether it is.
const [quiet, patience, done] = arguments;
const start = performance.now();
const seen = window.__formaudit;
const watched = new WeakSet();
let last = performance.now();
const observer = new MutationObserver(() => { last = performance.now(); });
const watch = (root) => {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
};
const watchAll = () => {
  const waiting = [document];
  while (waiting.length > 0) {
    const root = waiting.pop();
    watch(root);
    for (const element of root.querySelectorAll("*")) {
      const shadow = element.shadowRoot ?? seen?.roots.get(element);
      if (shadow) waiting.push(shadow);
    }
  }
};
let walked = -1;
const look = () => {
  if (walked !== last) {
    walked = last;
    watchAll();
  }
  const now = performance.now();
  const isQuiet = now - last >= quiet && !seen?.isAwaited();
  if (isQuiet || now - start >= patience) {
    observer.disconnect();
    done(isQuiet);
  } else {
    setTimeout(look, 25);
  }
};
look();
