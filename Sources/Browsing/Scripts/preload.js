// Runs before any script of a page, where the browser can do that (Chromium): it remembers what
// nothing can ask for later. Closed shadow roots, what is still on its way, and what failed.
(() => {
  const roots = new WeakMap();
  const errors = [];
  const waits = new Map();
  const start = performance.now();
  let number = 0;

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };

  // Something is awaited until it ends, or for as long as it is worth waiting.
  const await_ = (longest) => {
    const own = ++number;
    waits.set(own, performance.now() + longest);
    return () => waits.delete(own);
  };

  const fetch_ = window.fetch;
  if (fetch_) {
    window.fetch = function (...all) {
      const end = await_(5000);
      const answer = fetch_.apply(this, all);
      answer.then(() => setTimeout_.call(window, end, 50), end);
      return answer;
    };
  }
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...all) {
    const end = await_(5000);
    this.addEventListener("loadend", () => setTimeout_.call(window, end, 50));
    return send.apply(this, all);
  };
  // What a page puts off for a moment while it loads is part of drawing it.
  const setTimeout_ = window.setTimeout;
  window.setTimeout = function (act, delay, ...all) {
    if (delay > 0 && delay <= 2000 && performance.now() - start < 2000) await_(delay + 50);
    return setTimeout_.call(this ?? window, act, delay, ...all);
  };

  window.addEventListener("error", (event) => {
    if (event.message) errors.push(String(event.message));
  });
  window.addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)));

  const isAwaited = () => {
    const now = performance.now();
    for (const until of waits.values()) if (until > now) return true;
    return false;
  };
  Object.defineProperty(window, "__formaudit", { value: { roots, errors, isAwaited } });
})();
