// The item browser: every item with every answer, filtered, sorted and compared.
// Data: a head (models, tasks, components) and chunks of rows, see reports/items_data.c.
"use strict";
const browser = {
  touched: 0, // rows read by the last filter
  built: 0,   // nodes made by the last page
  folded: 0,  // rows made ready for the search since the start
};
window.assayBrowser = browser;

const PAGE = 50, MAX_DIFF_WORDS = 1500, SNIPPET = 140, LONG = 20000;
const $ = id => document.getElementById(id);

// Elements without innerHTML: text from models never becomes markup.
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  browser.built++;
  for (const [name, value] of Object.entries(attributes || {}))
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  for (const child of children.flat(Infinity))
    if (child !== null && child !== undefined && child !== false) node.append(child);
  return node;
}

function number(value, decimals) {
  return value === null || value === undefined || Number.isNaN(value) ? "\u2013"
    : value.toFixed(decimals).replace("-", "\u2212").replace(/^\u2212(0(\.0*)?)$/, "$1");
}

function signed(value, decimals) {
  const text = number(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? "+" + text : text;
}

// A heading that does not break at the hyphen of "ROUGE-L".
const unbroken = text => text.replaceAll("-", "\u2011");

// What a judge quotes, in real quotes.
const quoted = text => text.replace(/(^|[\s([])"([^"\s](?:[^"]*[^"\s])?)"(?=$|[\s,.;:!?)\]])/g, "$1“$2”");

// "machine_learning" as "machine learning", as in the tables.
const spaced = id => id.includes(" ") ? id : id.replaceAll("_", " ").trim();

function options(select, entries) {
  select.replaceChildren(...entries.map(([value, label]) => el("option", { value }, label)));
}

// --- data -------------------------------------------------------------------

// One object a row; texts stay in their chunk.
function loadRows(head, chunks) {
  const tasks = head.tasks.map(task => ({ ...task, rows: [], chunks: [] }));
  for (const chunk of chunks) {
    tasks[chunk.task].chunks.push(chunk);
    chunk.id.forEach((id, k) => tasks[chunk.task].rows.push({ id, chunk, k }));
  }
  tasks.forEach(task => { task.byId = new Map(task.rows.map((row, i) => [row.id, i])); });
  return tasks;
}

const answerOf = (row, model) => {
  const a = row.chunk.answers[model], k = row.k;
  if (!a || (a.text[k] === null && !a.error[k])) return null;
  return { text: a.text[k] === null ? "" : a.text[k], error: a.error[k], unread: a.unread[k], raw: a.raw[k],
    finish: a.finish[k], tokens: a.tokens[k], seconds: a.seconds[k], prompt: row.chunk.prompts[a.prompt[k]],
    labels: a.labels[k] || [] };
};
const scoreOf = (row, model, component) => {
  const scores = row.chunk.answers[model].scores[component];
  return scores && scores[row.k] !== null && scores[row.k] !== undefined ? scores[row.k] : NaN;
};

// The texts of a chunk in which the search looks: one lower-case string a column, and where each row ends in it.
// Whole columns, because a call for each of 100,000 rows takes several times as long; made lower case row by row, because
// one curly quote would make the whole column a string of two bytes a character, which takes three times as long.
const ROW_END = "\0";
function searchColumns(chunk) {
  if (chunk.columns) return chunk.columns;
  const lower = column => {
    const rows = column.map(text => text ? text.toLowerCase() : ""), ends = new Uint32Array(rows.length);
    rows.reduce((at, text, k) => (ends[k] = at + text.length) + ROW_END.length, 0);
    return { text: rows.join(ROW_END), ends };
  };
  browser.folded += chunk.id.length;
  chunk.columns = [chunk.id, chunk.input, chunk.reference, ...chunk.answers.map(a => a.text)].map(lower);
  return chunk.columns;
}

// For each row of the chunk whether a text of it has the query, in lower case.
function searchChunk(chunk, query) {
  const found = new Uint8Array(chunk.id.length);
  for (const { text, ends } of searchColumns(chunk))
    for (let at = text.indexOf(query), k = 0; at >= 0; at = text.indexOf(query, ends[k])) {
      while (ends[k] <= at) k++;
      found[k] = 1;
    }
  return found;
}

// The scores of a model in a component, one for each row of the task; NaN where there is none.
function scoresOf(task, model, component) {
  const out = new Float64Array(task.rows.length).fill(NaN);
  task.rows.forEach((row, i) => { out[i] = scoreOf(row, model, component); });
  return out;
}

// Indices in the order of their keys, equal ones in their own order, NaN last.  Each index finds the place of its key
// among the sorted keys: a comparison function called from a sort is several times slower.
function stableOrder(keys) {
  const sorted = keys.slice().sort(), used = new Uint32Array(keys.length), out = new Uint32Array(keys.length);
  let numbers = keys.length;
  while (numbers > 0 && Number.isNaN(sorted[numbers - 1])) numbers--;
  let unplaced = numbers;
  keys.forEach((key, i) => {
    if (Number.isNaN(key)) { out[unplaced++] = i; return; }
    let low = 0, high = numbers;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < key) low = middle + 1; else high = middle;
    }
    out[low + used[low]++] = i;
  });
  return out;
}

// Prepares the texts for the search while nothing else happens, a chunk at a time.
function prepareSearch(chunks) {
  const idle = window.requestIdleCallback || (work => setTimeout(work, 50));
  let at = 0;
  const work = () => {
    if (at < chunks.length) { searchColumns(chunks[at++]); idle(work); }
  };
  idle(work);
}

// --- words -------------------------------------------------------------------

const words = text => text.match(/[\p{L}\p{N}\p{M}_'’-]+|\s+|[^\s\p{L}\p{N}\p{M}_]/gu) || [];
const isWord = piece => /[\p{L}\p{N}]/u.test(piece);
const folded = piece => piece.toLowerCase();

const STOP = new Set(("a an and are as at be but by for from has have in is it its of on or that the their they this to " +
  "was were which with you").split(" "));

// The words of a text, each with the white space after it.
const spacedWords = text => text.match(/[\p{L}\p{N}\p{M}_'’-]+\s*|[^\p{L}\p{N}\p{M}_]\s*/gu) || [];

// Longest common subsequence of words: [kind, text] with kind "same", "add" or "remove"; null if too long.
// A lone stop word between changes counts as changed, so that the difference reads in phrases.
function wordDiff(from, to) {
  const a = spacedWords(from), b = spacedWords(to), key = piece => folded(piece.trim());
  if (a.length > MAX_DIFF_WORDS || b.length > MAX_DIFF_WORDS) return null;
  const x = a.map(key), y = b.map(key), width = b.length + 1, table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = x[i] === y[j] ? table[(i + 1) * width + j + 1] + 1
        : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
  const steps = [];
  let i = 0, j = 0;
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && x[i] === y[j]) steps.push(["same", a[i++], b[j++]]);
    else if (j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1]))
      steps.push(["remove", a[i++], ""]);
    else steps.push(["add", "", b[j++]]);
  const changed = s => s === undefined || s[0] !== "same";
  const out = [];
  let removed = "", added = "";
  const flush = () => {
    if (removed) out.push(["remove", removed]);
    if (added) out.push(["add", added]);
    removed = added = "";
  };
  steps.forEach((s, n) => {
    const lone = changed(steps[n - 1]) && changed(steps[n + 1]) && (STOP.has(key(s[1])) || !isWord(s[1])) && steps.length > 1;
    if (s[0] === "same" && !lone) { flush(); out.push(["same", s[2]]); }
    else { removed += s[1]; added += s[2]; }
  });
  flush();
  return out;
}

// Ranges of the text that a judge quotes as evidence.
function evidenceRanges(text, labels) {
  const ranges = [];
  for (const [, evidence] of labels)
    for (const quote of evidence.match(/["“«']([^"”»]{3,})["”»']/gu) || []) {
      const inner = quote.slice(1, -1).replace(/[.…]+$/u, ""), at = text.toLowerCase().indexOf(inner.toLowerCase());
      if (inner.length > 2 && at >= 0) ranges.push([at, at + inner.length]);
    }
  return ranges.sort((x, y) => x[0] - y[0]);
}

// Text with the reference's content words marked, and the judge's evidence underlined.
function marked(text, reference, labels) {
  const keys = new Set(words(reference || "").filter(isWord).map(folded).filter(w => w.length > 2 && !STOP.has(w)));
  const ranges = evidenceRanges(text, labels), out = [];
  let at = 0, plain = 0; // plain: where the text begins that needs no mark, one node however long
  for (const piece of words(text)) {
    const inside = ranges.some(([from, to]) => at >= from && at < to), key = isWord(piece) && keys.has(folded(piece));
    if (inside || key) {
      const node = key ? el("mark", {}, piece) : piece;
      out.push(text.slice(plain, at), inside ? el("span", { class: "evidence" }, node) : node);
      plain = at + piece.length;
    }
    at += piece.length;
  }
  out.push(text.slice(plain));
  return out;
}

// The beginning of a long text, made by `render`, and a button for the rest, which stays plain: a browser takes minutes to
// lay out a megabyte with marks.
function longText(text, render) {
  if (text.length <= LONG) return render(text);
  const cut = text.slice(0, LONG).replace(/[\uD800-\uDBFF]$/, ""), rest = text.slice(cut.length);
  const button = el("button", { type: "button", onclick: () => button.replaceWith(rest) },
    `show the other ${rest.length} characters`);
  return [render(cut), button];
}

// --- the browser -------------------------------------------------------------

function startBrowser(head, chunks) {
  const tasks = loadRows(head, chunks), models = head.models;
  const state = { task: 0, page: 0, order: [], open: -1, against: "none" };
  const fields = ["task", "model", "metric", "outcome", "group", "category", "state", "low", "high", "search", "sort"];
  const f = Object.fromEntries(fields.map(name => [name, $("f-" + name)]));
  const task = () => tasks[state.task];
  const base = head.base;
  const better = (component, d) => component.higher ? d : -d;

  function fillChoices() {
    const t = task(), compared = models.map((m, i) => [i, m.label]).filter(([i]) => i !== base);
    options(f.model, compared.length ? compared : models.map((m, i) => [i, m.label]));
    options(f.metric, t.components.map((c, i) => [i, c.label]));
    f.metric.value = String(Math.max(0, t.main));
    options(f.group, [["", "all"], ...t.groups.map((g, i) => [i, spaced(g) || "(none)"])]);
    f.group.parentNode.hidden = t.groups.length < 2;
    options(f.category, [["", "any"], ["none", "no error found"], ...head.categories.map((c, i) => [i, c.label])]);
    f.category.parentNode.hidden = !head.categories.length;
    f.outcome.parentNode.hidden = base < 0;
    const sorts = [["", "order of the data"], ["score", "score, lowest first"], ["-score", "score, highest first"]];
    if (base >= 0) sorts.push(["diff", "largest loss first"], ["-diff", "largest gain first"], ["abs", "largest change first"]);
    sorts.push(["-length", "longest answer first"]);
    options(f.sort, sorts);
  }

  // What the chosen model, metric and sort order say of each row, kept until another choice.
  let columns = { key: "" };
  function columnsOf(t, m, c, sort) {
    const key = [state.task, m, c, sort].join();
    if (columns.key === key) return columns;
    const component = t.components[c], scores = scoresOf(t, m, c);
    const own = base >= 0 && component ? scoresOf(t, base, c) : null;
    const diffs = own ? scores.map((x, i) => better(component, x - own[i])) : new Float64Array(t.rows.length).fill(NaN);
    const down = sort.startsWith("-") || sort === "abs", sign = down ? -1 : 1;
    const value = sort.endsWith("score") ? i => scores[i] : sort.endsWith("diff") ? i => diffs[i]
      : sort === "abs" ? i => Math.abs(diffs[i])
        : i => (t.rows[i].chunk.answers[m].text[t.rows[i].k] || "").length;
    columns = { key, scores, diffs, order: sort && stableOrder(scores.map((_, i) => sign * value(i))) };
    return columns;
  }

  // The filter reads each row once.
  function filter() {
    const t = task(), m = Number(f.model.value), c = Number(f.metric.value), sort = f.sort.value;
    const { scores, diffs, order } = columnsOf(t, m, c, sort);
    const query = f.search.value.trim().toLowerCase(), category = f.category.value, wanted = Number(category);
    const group = f.group.value === "" ? -1 : Number(f.group.value), outcome = f.outcome.value, answer = f.state.value;
    const low = f.low.value === "" ? NaN : Number(f.low.value), high = f.high.value === "" ? NaN : Number(f.high.value);
    const ranged = !Number.isNaN(low) || !Number.isNaN(high);
    const answers = {
      error: (a, k) => a.error[k], missing: (a, k) => a.text[k] === null && !a.error[k],
      truncated: (a, k) => a.finish[k] === 1, unextracted: (a, k) => a.unread[k],
    };
    const matches = i => {
      const row = t.rows[i], k = row.k, a = row.chunk.answers[m], score = scores[i], diff = diffs[i];
      if (group >= 0 && row.chunk.group[k] !== group) return false;
      if (outcome && outcome !== (diff > 0 ? "won" : diff < 0 ? "lost" : diff === 0 ? "tied" : "")) return false;
      if (ranged && (low > score || high < score || Number.isNaN(score))) return false;
      if (category === "none" ? a.labels[k] : category !== "" && !(a.labels[k] || []).some(l => l[0] === wanted)) return false;
      if (answer && !answers[answer](a, k)) return false;
      return !query || found.get(row.chunk)[k] === 1;
    };
    const out = [], found = new Map();
    if (query) for (const chunk of t.chunks) found.set(chunk, searchChunk(chunk, query));
    browser.touched = 0;
    for (let j = 0; j < t.rows.length; j++) {
      const i = order ? order[j] : j;
      browser.touched++;
      if (matches(i)) out.push(i);
    }
    state.order = out;
  }

  function show() {
    if (state.open >= 0) showItem(); else showList();
  }

  // Only the rows of the page are built.
  function showList() {
    browser.built = 0;
    const t = task(), c = Number(f.metric.value), component = t.components[c], m = Number(f.model.value);
    const pages = Math.max(1, Math.ceil(state.order.length / PAGE));
    state.page = Math.min(state.page, pages - 1);
    const shown = state.order.slice(state.page * PAGE, (state.page + 1) * PAGE), withBase = base >= 0 && base !== m;
    const heads = ["Item", ...(t.groups.length > 1 ? ["Group"] : []), "Question", models[m].label];
    const numbers = [...(component ? (withBase ? [base, m] : [m]).map(i => unbroken(models[i].label + " " + component.label)) : []),
      ...(component && withBase ? ["Difference"] : [])];
    const rows = shown.map(i => {
      const row = t.rows[i], a = answerOf(row, m), k = row.k, score = component ? scoreOf(row, m, c) : NaN;
      const own = component && withBase ? scoreOf(row, base, c) : NaN, d = score - own, good = component && better(component, d);
      const text = !a ? "(no answer)" : a.error ? a.error : a.text || "(empty)";
      return el("tr", { "data-row": i, class: a && a.error ? "failed" : null },
        el("th", { scope: "row" }, el("a", { href: hashOf(t, row.id) }, row.id)),
        t.groups.length > 1 && el("td", {}, spaced(t.groups[row.chunk.group[k]] || "")),
        el("td", { dir: "auto" }, snippet(row.chunk.input[k])), el("td", { dir: "auto" }, snippet(text)),
        component && withBase && el("td", { class: "r", "data-label": models[base].label }, number(own, component.decimals)),
        component && el("td", { class: "r", "data-label": withBase ? models[m].label : component.label }, number(score, component.decimals)),
        component && withBase && el("td", { class: "r " + (good > 0 ? "won" : good < 0 ? "lost" : ""),
          "data-label": "difference" }, signed(d, component.decimals)));
    });
    $("b-list").replaceChildren(el("table", {},
      el("thead", {}, el("tr", {}, heads.map(h => el("th", { scope: "col" }, h)),
        numbers.map(h => el("th", { scope: "col", class: "r" }, h)))), el("tbody", {}, rows)));
    $("b-count").textContent = `${state.order.length} of ${t.rows.length} items`;
    $("b-page").textContent = `page ${state.page + 1} of ${pages}`;
    $("b-prev").disabled = state.page === 0;
    $("b-next").disabled = state.page >= pages - 1;
    $("b-item").hidden = true;
    $("b-list").hidden = $("b-pager").hidden = $("b-filters").hidden = false;
  }

  const snippet = text => text.length > SNIPPET ? text.slice(0, SNIPPET).replace(/[\uD800-\uDBFF]$/, "") + "…" : text;
  const hashOf = (t, id) => "#" + encodeURIComponent(t.id) + "/" + encodeURIComponent(id);

  function answerText(row, a, model) {
    const reference = row.chunk.reference[row.k];
    const other = state.against === "reference" ? reference
      : state.against === "base" && base >= 0 && base !== model ? (answerOf(row, base) || { text: "" }).text : null;
    const diff = other ? wordDiff(other, a.text) : null;
    if (state.against !== "none" && diff)
      return diff.map(([kind, text]) => kind === "add" ? el("ins", {}, text) : kind === "remove" ? el("del", {}, text)
        : el("span", {}, text));
    return longText(a.text, text => marked(text, reference, a.labels));
  }

  function facts(a) {
    const parts = [];
    if (a.tokens > 0) parts.push(`${a.tokens} tokens`);
    if (a.seconds > 0) parts.push(`${a.seconds.toFixed(a.seconds < 10 ? 2 : 0)} s`);
    if (a.finish === 1) parts.push("cut at the token limit");
    if (a.unread) parts.push("nothing extracted: " + a.unread);
    return parts.join(" · ");
  }

  function side(row, model) {
    const t = task(), a = answerOf(row, model), prompt = a && a.prompt;
    const body = !a ? el("p", { class: "text failed" }, "(no answer)")
      : a.error ? el("p", { class: "text failed" }, a.error)
        : el("p", { class: "text", dir: "auto" }, a.text ? answerText(row, a, model) : "(empty)");
    return el("div", { class: "side" },
      el("h4", {}, models[model].label, model === base && el("span", {}, " base")),
      el("p", { class: "scores" }, t.components.map((c, i) =>
        el("span", {}, el("span", {}, c.label), " ", el("b", {}, number(scoreOf(row, model, i), c.decimals))))),
      body,
      a && a.raw !== undefined && a.raw !== null && el("details", {}, el("summary", {}, "answer before extraction"),
        el("pre", { dir: "auto" }, longText(a.raw, text => text))),
      a && a.labels.length > 0 && el("ul", { class: "note" },
        a.labels.map(([c, evidence]) => el("li", {}, head.categories[c].label + ": " + quoted(evidence)))),
      a && facts(a) && el("p", { class: "note" }, facts(a)),
      prompt && el("details", {}, el("summary", {}, "prompt as sent"), el("pre", { dir: "auto" }, longText(prompt, text => text))));
  }

  function showItem() {
    browser.built = 0;
    const t = task(), row = t.rows[state.open], at = state.order.indexOf(state.open);
    const group = t.groups.length > 1 ? spaced(t.groups[row.chunk.group[row.k]]) : "";
    const choice = (value, label) => el("button", { type: "button", "aria-pressed": String(state.against === value),
      onclick: () => { state.against = value; showItem(); } }, label);
    $("b-item").replaceChildren(
      el("p", { class: "tools" },
        el("button", { type: "button", onclick: () => close() }, "Back to the list"),
        el("button", { type: "button", disabled: at <= 0, onclick: () => step(-1) }, "Previous"),
        el("button", { type: "button", disabled: at < 0 || at + 1 >= state.order.length, onclick: () => step(1) }, "Next"),
        el("span", {}, at >= 0 ? ` ${at + 1} of ${state.order.length} ` : " not in the filtered list "),
        el("span", {}, "Show: "), choice("none", "keywords"), choice("reference", "difference to reference"),
        base >= 0 && choice("base", "difference to " + models[base].label)),
      el("h3", {}, row.id, group && el("span", { class: "note" }, " " + group)),
      el("p", { class: "text", dir: "auto" }, el("b", {}, "Question. "), longText(row.chunk.input[row.k], text => text)),
      el("p", { class: "text", dir: "auto" }, el("b", {}, "Reference. "),
        longText(row.chunk.reference[row.k] || "(none)", text => text)),
      el("p", { class: "note" }, state.against === "none"
        ? el("span", {}, el("mark", {}, "marked"), ": content words of the reference; ",
          el("span", { class: "evidence" }, "underlined"), ": evidence of the judge")
        : el("span", {}, el("ins", {}, "added"), " and ", el("del", {}, "missing"), " words against the ",
          state.against === "base" && base >= 0 ? "answer of " + models[base].label : "reference")),
      el("div", { class: "sides" }, models.map((m, i) => side(row, i))));
    $("b-count").textContent = "";
    $("b-item").hidden = false;
    $("b-list").hidden = $("b-pager").hidden = $("b-filters").hidden = true;
  }

  function open(index, fromHash) {
    state.open = index;
    showItem();
    if (!fromHash) history.pushState(null, "", hashOf(task(), task().rows[index].id));
    $("browse").scrollIntoView();
  }
  function close() {
    const i = state.order.indexOf(state.open);
    state.open = -1;
    if (i >= 0) state.page = Math.floor(i / PAGE);
    history.pushState(null, "", "#browse");
    showList();
    $("browse").scrollIntoView();
  }
  function step(by) {
    const at = state.order.indexOf(state.open) + by;
    if (at >= 0 && at < state.order.length) open(state.order[at]);
  }

  function refresh() {
    state.page = 0;
    filter();
    show();
  }

  // #task/item opens an item; anything else is an anchor of the page.
  function route() {
    const parts = location.hash.slice(1).split("/");
    if (parts.length < 2) {
      if (state.open >= 0) { state.open = -1; showList(); }
      return;
    }
    let id, name;
    try { name = decodeURIComponent(parts[0]); id = decodeURIComponent(parts.slice(1).join("/")); } catch { return; }
    const t = tasks.findIndex(x => x.id === name), i = t < 0 ? undefined : tasks[t].byId.get(id);
    if (i === undefined) return;
    if (t !== state.task) { state.task = t; f.task.value = String(t); fillChoices(); }
    filter();
    open(i, true);
  }

  // --- copy ------------------------------------------------------------------

  function listAsTable() {
    const t = task(), m = Number(f.model.value), c = Number(f.metric.value), component = t.components[c];
    const withBase = base >= 0 && base !== m && component;
    const rows = [["item", "question", "reference", models[m].label,
      ...(component ? [component.label] : []), ...(withBase ? [models[base].label] : [])]];
    for (const i of state.order) {
      const row = t.rows[i], a = answerOf(row, m), exact = x => Number.isNaN(x) ? "" : String(x);
      rows.push([row.id, row.chunk.input[row.k], row.chunk.reference[row.k], a ? a.error || a.text : "",
        ...(component ? [exact(scoreOf(row, m, c))] : []), ...(withBase ? [exact(scoreOf(row, base, c))] : [])]);
    }
    return rows;
  }

  // --- start -----------------------------------------------------------------

  options(f.task, tasks.map((t, i) => [i, t.id]));
  f.task.parentNode.hidden = tasks.length < 2;
  fillChoices();
  for (const name of fields)
    f[name].addEventListener(name === "search" || name === "low" || name === "high" ? "input" : "change", () => {
      if (name === "task") { state.task = Number(f.task.value); fillChoices(); }
      state.open = -1;
      refresh();
    });
  $("b-filters").addEventListener("submit", event => event.preventDefault());
  $("b-reset").addEventListener("click", () => { $("b-filters").reset(); f.task.value = String(state.task); fillChoices(); refresh(); });
  $("b-prev").addEventListener("click", () => { state.page--; showList(); });
  $("b-next").addEventListener("click", () => { state.page++; showList(); });
  $("b-list").addEventListener("click", event => {
    const row = event.target.closest("tr[data-row]");
    if (!row || getSelection().toString()) return;
    event.preventDefault();
    open(Number(row.dataset.row));
  });
  for (const kind of ["markdown", "csv", "latex"])
    $("b-" + kind).addEventListener("click", event => copyText(formatTable(listAsTable(), kind), event.target));
  addEventListener("hashchange", route);
  addEventListener("popstate", route);
  addEventListener("keydown", event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (!$("b-help").hidden) $("b-help").hidden = true;
      else if (typing) event.target.blur();
      else if (state.open >= 0) close();
    } else if (typing) return;
    else if (event.key === "/") { event.preventDefault(); if (state.open >= 0) close(); f.search.focus(); }
    else if (event.key === "?") $("b-help").hidden = !$("b-help").hidden;
    else if (event.key === "ArrowRight" || event.key === "j")
      state.open >= 0 ? step(1) : !$("b-next").disabled && $("b-next").click();
    else if (event.key === "ArrowLeft" || event.key === "k")
      state.open >= 0 ? step(-1) : !$("b-prev").disabled && $("b-prev").click();
    else if (event.key === "Enter" && event.target === document.body && state.open < 0 && state.order.length)
      open(state.order[state.page * PAGE]);
  });
  $("b-help-button").addEventListener("click", () => { $("b-help").hidden = !$("b-help").hidden; });
  $("browse").hidden = false;
  refresh();
  route();
  prepareSearch(chunks);
  addEventListener("load", () => { if (state.open >= 0) $("browse").scrollIntoView(); });
  Object.assign(browser, { tasks, state, filter: refresh, wordDiff });
}

// The data is in the page, or in report_data/ beside it where it is large.
if ($("items-head")) {
  const parse = node => JSON.parse(node.textContent), node = $("items-head");
  const files = (window.assayChunks || []).filter(([stamp]) => stamp === node.dataset.stamp).map(([, chunk]) => chunk);
  startBrowser(parse(node), [...[...document.querySelectorAll("script.items-chunk")].map(parse), ...files]);
  if (files.length !== Number(node.dataset.files)) {
    $("b-problem").textContent = `Items are missing: ${files.length} of ${node.dataset.files} files of report_data belong to ` +
      "this report. Copy the folder along with report.html, or write the report again.";
    $("b-problem").hidden = false;
  }
}
