// Uses the report as a reader does, by pointer and by keyboard; lists what does not work in #reader.
(() => {
  const failures = [];
  const check = (what, holds) => { if (!holds) failures.push(what); };
  const lit = () => document.querySelectorAll(".copy .on").length;
  const key = (element, name) => element.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  const over = element => element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  const buttons = [...document.querySelectorAll("#said button")];

  check("nothing is joined at first", lit() === 0);
  over(buttons[0]);
  check("hovering over an entry shows its places", lit() > 0);
  over(document.body);
  check("leaving it hides them", lit() === 0);
  const mark = document.querySelector(".copy .name");
  over(mark);
  check("hovering over a name shows its variants and its entry", document.querySelectorAll("#said .on").length > 0);
  over(document.body);

  buttons[0].focus();
  check("an entry takes the focus", document.activeElement === buttons[0]);
  check("the focus shows its places", lit() > 0);
  key(buttons[0], "ArrowDown");
  check("an arrow goes on", document.activeElement === buttons[1]);
  key(buttons[1], "ArrowUp");
  check("and back", document.activeElement === buttons[0]);
  buttons[0].click();
  over(document.body);
  check("a click pins", lit() > 0);
  key(buttons[0], "Escape");
  check("Escape lets go", lit() === 0);

  for (const section of document.querySelectorAll("main > section")) {
    check("a column that scrolls takes the focus: " + section.id, section.tabIndex === 0);
  }
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  const before = scheme();
  document.getElementById("theme").click();
  check("light and dark change places", scheme() !== before);
  const whole = document.getElementById("all");
  whole.click();
  check("whole texts are shown", whole.getAttribute("aria-pressed") === "true");
  check("no script fails: " + window.failed, window.failed.length === 0);
  check("nothing is fetched", performance.getEntriesByType("resource").length === 0);

  const result = document.createElement("pre");
  result.id = "reader";
  result.textContent = `${buttons.length} entries: ${failures.join("; ")}`;
  document.body.append(result);
})();
