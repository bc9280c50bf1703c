"use strict";
// Joins what belongs together: every element names its groups in data-g.
const groups = new Map();
for (const element of document.querySelectorAll("[data-g]")) {
  for (const group of element.dataset.g.split(" ")) {
    if (!groups.has(group)) groups.set(group, []);
    groups.get(group).push(element);
  }
}
let pinned = null;
function show(element) {
  for (const on of document.querySelectorAll(".on")) on.classList.remove("on");
  if (!element) return;
  for (const group of element.dataset.g.split(" ")) {
    for (const other of groups.get(group)) other.classList.add("on");
  }
}
function reveal(element) {
  for (const group of element.dataset.g.split(" ")) {
    const place = groups.get(group).find(other => other !== element && other.closest(".copy"));
    if (place) return place.scrollIntoView({ block: "center" });
  }
}
const owner = event => event.target.closest && event.target.closest("[data-g]");
document.addEventListener("mouseover", event => show(owner(event) || pinned));
document.addEventListener("focusin", event => { if (owner(event)) show(owner(event)); });
document.addEventListener("click", event => {
  const element = owner(event);
  pinned = element === pinned ? null : element;
  show(pinned);
  if (element && element.tagName === "BUTTON") reveal(element);
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") show(pinned = null);
  const list = event.target.closest && event.target.closest("#said");
  if (list && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    const all = [...list.querySelectorAll("button")];
    const next = all[all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) { next.focus(); reveal(next); event.preventDefault(); }
  }
});
const theme = document.getElementById("theme");
theme.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = getComputedStyle(root).colorScheme === "dark";
  root.dataset.theme = dark ? "light" : "dark";
});
const all = document.getElementById("all");
if (all) {
  all.addEventListener("click", () => {
    const open = document.getElementById("page").classList.toggle("all");
    all.setAttribute("aria-pressed", String(open));
  });
}
// Where the columns scroll on their own, the page's begins at the first block that was kept.
const page = document.getElementById("page");
const first = page.querySelector(".kept");
if (first) page.scrollTop = first.offsetTop - 100;
document.documentElement.dataset.ready = "yes";
