// Asks each report in a frame whether it is still itself; lists in #frames what is not.
window.addEventListener("load", () => {
  const failures = [];
  const frames = [...document.querySelectorAll("iframe")];
  frames.forEach((frame, number) => {
    const report = frame.contentDocument;
    const check = (what, holds) => { if (!holds) failures.push(number + " " + what); };
    check("is gone", report && report.location.href.endsWith("/" + number + ".html"));
    if (!report) return;
    check("broke off", report.documentElement.dataset.ready === "yes");
    check("has another title: " + report.title, /^Ferries.* – Wirecopy report$/s.test(report.title));
    check("has more scripts", report.scripts.length === 1);
    check("fetches", frame.contentWindow.performance.getEntriesByType("resource").length === 0);
    check("has frames", frame.contentWindow.length === 0);
  });
  if (document.title !== "frames") failures.push("the page around was reached");
  const result = document.createElement("pre");
  result.id = "frames";
  result.textContent = `${frames.length} reports: ${failures.join("; ")}`;
  document.body.append(result);
});
