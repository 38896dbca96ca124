const [limit] = arguments;
const written = formauditDocument(document, limit);
const [way] = performance.getEntriesByType("navigation");
// A browser shows a page of its own where there is none, or stays where it was.
const isNowhere = /^(chrome-error:|about:)/.test(location.href);
const told = (document.querySelector(".error-code") ?? document.body)?.innerText ?? "";
const status = way?.responseStatus ?? 0;
const failed = isNowhere && status < 400 ? (told.match(/ERR_[A-Z_]+/) ?? ["ERR_ABORTED"])[0] : "";
return {
  html: written.html, foreign: written.foreign, isCut: written.isCut,
  address: location.href, type: document.contentType, status, failed,
  hasComponents: [...document.querySelectorAll(":defined")].some((one) => one.localName.includes("-") && !one.shadowRoot),
  errors: (window.__formaudit?.errors ?? []).slice(0, 20).map((text) => text.slice(0, 300)),
};
