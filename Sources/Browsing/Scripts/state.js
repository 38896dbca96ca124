// What makes one page of a procedure differ from another: where it is, what it is called, what it asks.
const asked = [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
  .filter((one) => !one.checkVisibility || one.checkVisibility({ visibilityProperty: true }))
  .map((one) => one.type + " " + (one.name || one.id));
const heading = document.querySelector("h1, h2")?.textContent ?? "";
return [location.href.replace(/#.*/, ""), document.title, heading, asked.join()].join("\n");
