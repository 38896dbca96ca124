// A report that is written anew when files change says so, and shows the new one when asked.
const { revision, mark } = document.documentElement.dataset;
if (revision) {
  const stale = make("p", { className: "stale", hidden: true });
  const reload = said("reload", make("button", { type: "button" }));
  const news = said("stale", make("span"));
  stale.setAttribute("role", "status");
  reload.addEventListener("click", () => { location.reload(); });
  stale.append(news, " ", reload);
  document.body.prepend(stale);
  const look = () => {
    const image = new Image();
    image.addEventListener("load", () => {
      const isNew = image.naturalWidth !== Number(revision);
      if (isNew === stale.hidden) stale.hidden = !isNew;
    });
    image.src = `${mark}?${Date.now()}`;
  };
  look();
  setInterval(look, 1000);
}
