// Fills a field whose keys depend on the language of the browser, such as a date, as a person would
// have: the page is told.
const [element, text] = arguments;
const prototype = Object.getPrototypeOf(element);
const setter = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
if (setter) setter.call(element, text);
else element.textContent = text;
element.dispatchEvent(new Event("input", { bubbles: true }));
element.dispatchEvent(new Event("change", { bubbles: true }));
