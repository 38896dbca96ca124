// How wide the page is, in CSS pixels, on the screen that it is shown on now; what cannot be scrolled
// to is not counted.
const done = arguments[0];
const width = () => {
  const root = document.documentElement;
  const cut = [root, document.body].some((one) => one && /hidden|clip/.test(getComputedStyle(one).overflowX));
  done(cut ? innerWidth : root.scrollWidth + innerWidth - root.clientWidth);
};
const late = setTimeout(width, 400);
requestAnimationFrame(() => requestAnimationFrame(() => {
  clearTimeout(late);
  width();
}));
