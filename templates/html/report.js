// Column headings sort their table; without scripts the page is complete as it is.
for (const table of document.querySelectorAll("table.sort")) {
  const body = table.tBodies[0], heads = table.tHead.rows[0].cells, rows = [...body.rows];
  const key = (row, i) => {
    const text = row.cells[i].textContent.trim(), number = parseFloat(text.replace("\u2212", "-").replace(/[\u202F<]/g, ""));
    return isNaN(number) ? text.toLowerCase() : number;
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
