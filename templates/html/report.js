// Tables: headings sort, and a menu copies the table as Markdown, CSV or LaTeX.
// Without scripts the page is complete but for the item browser.
"use strict";

function formatTable(rows, kind) {
  if (kind === "csv") {
    const quote = x => /^[=+@\t\r]/.test(x) || /^-(?![\d.])/.test(x) ? "'" + x : x;
    return rows.map(r => r.map(x => '"' + quote(x).replaceAll('"', '""') + '"').join(",")).join("\n") + "\n";
  }
  if (kind === "markdown") {
    const cell = x => x.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ").replace(/</g, "&lt;");
    const line = r => "| " + r.map(cell).join(" | ") + " |";
    return [line(rows[0]), "|" + rows[0].map(() => "---|").join(""), ...rows.slice(1).map(line)].join("\n") + "\n";
  }
  const special = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\u2212": "$-$",
    "\u2013": "--", "\u2191": "$\\uparrow$", "\u2193": "$\\downarrow$", "<": "\\textless{}", ">": "\\textgreater{}" };
  const cell = x => x.replace(/\s*\n\s*/g, " ").replace(/[\\~^<>\u2212\u2013\u2191\u2193]|[&%$#_{}]/g, c => special[c] || "\\" + c);
  const line = r => r.map(cell).join(" & ") + " \\\\";
  return ["\\begin{tabular}{" + "l".repeat(rows[0].length) + "}", "\\toprule", line(rows[0]), "\\midrule",
    ...rows.slice(1).map(line), "\\bottomrule", "\\end{tabular}"].join("\n") + "\n";
}

async function copyText(text, button) {
  let done = false;
  try { await navigator.clipboard.writeText(text); done = true; } catch { done = false; }
  if (!done) {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    done = document.execCommand("copy");
    area.remove();
  }
  window.assayCopied = text;
  const label = button.textContent;
  button.textContent = done ? "copied" : "not copied";
  setTimeout(() => { button.textContent = label; }, 1200);
}

function tableRows(table) {
  return [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
}

for (const table of document.querySelectorAll("main table")) {
  const tools = document.createElement("p");
  tools.className = "copy";
  tools.append("Copy: ");
  for (const kind of ["Markdown", "CSV", "LaTeX"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = kind;
    button.addEventListener("click", () => copyText(formatTable(tableRows(table), kind.toLowerCase()), button));
    tools.append(button);
  }
  table.after(tools);
}

// Shades the edges of boxes that are wider than the window.
function shade() {
  for (const box of document.querySelectorAll("main > section > .scroll, figure > div"))
    box.classList.toggle("wide", box.scrollWidth > box.clientWidth + 1);
}
addEventListener("resize", shade);
shade();

for (const table of document.querySelectorAll("table.sort")) {
  const body = table.tBodies[0], heads = table.tHead.rows[0].cells, rows = [...body.rows];
  const key = (row, i) => {
    const text = row.cells[i].textContent.trim(), value = parseFloat(text.replace("\u2212", "-").replace(/[\u202F<]/g, ""));
    return isNaN(value) ? text.toLowerCase() : value;
  };
  [...heads].forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "descending" || (!head.hasAttribute("aria-sort") && i === 0);
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "ascending" : "descending");
      rows.sort((a, b) => {
        const x = key(a, i), y = key(b, i);
        if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1; // no number: always last
        return (x < y ? -1 : x > y ? 1 : 0) * (down ? 1 : -1);
      });
      body.append(...rows);
    });
  });
}
