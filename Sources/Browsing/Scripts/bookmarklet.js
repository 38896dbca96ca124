// Saves the page that a person looks at, as the browser shows it, in the folder of downloads. The
// line after the document type says where it comes from, as that of browsers does.
const saved = () => {
  const { html } = formauditDocument(document, 50000000);
  const address = location.href.replace(/--/g, "%2D%2D");
  const count = String(address.length).padStart(4, "0");
  const end = html.startsWith("<!DOCTYPE") ? html.indexOf(">") + 1 : 0;
  return html.slice(0, end) + "\n<!-- saved from url=(" + count + ")" + address + " -->\n" + html.slice(end);
};
const link = document.createElement("a");
link.href = URL.createObjectURL(new Blob([saved()], { type: "text/html;charset=utf-8" }));
link.download = (document.title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "page") + ".html";
link.click();
