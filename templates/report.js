"use strict";
// Searches, sorts, chooses and opens communes. It words nothing and works nothing out: rows and sheets come as they
// are, the first within the page, all others packed in pieces of the same size.
(() => {
  const by = (id) => document.getElementById(id);
  const own = document.currentScript;
  const PIECE = Number(own.dataset.piece);
  const index = JSON.parse(by("chi-muc").textContent);
  const count = index.names.length;
  const lang = document.documentElement.lang;
  const number = new Intl.NumberFormat(lang);

  // Letters without marks: "Tâm Xuân", "tam xuan" and "TAM XUÂN" are one.
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  async function unpack(carrier) {
    const bytes = Uint8Array.from(atob(carrier.textContent), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  }

  // The nodes of one kind by the places of their communes. Only the last few pieces are kept unpacked.
  class Store {
    constructor(shown, kind, kept) {
      this.shown = [...shown];
      this.carriers = document.querySelectorAll(`script[data-${kind}]`);
      this.pieces = new Map();
      this.kept = kept;
    }

    async node(place) {
      if (place < PIECE) return this.shown[place];
      const at = Math.floor(place / PIECE) - 1;
      const piece = this.pieces.get(at) ?? unpack(this.carriers[at]);
      this.pieces.delete(at);
      this.pieces.set(at, piece);
      if (this.pieces.size > this.kept) this.pieces.delete(this.pieces.keys().next().value);
      const made = document.createElement("template");
      made.innerHTML = (await piece)[place % PIECE];
      return made.content.firstElementChild;
    }
  }

  const rows = new Store(by("cac-don-vi").rows, "rows", 200);
  const sheets = new Store(by("cac-phieu").children, "sheets", 4);

  // Which communes are listed, and in which order.
  const searched = index.names.map((name, at) => `${fold(name)} ${index.codes[at]}`);
  const sorting = { key: "rank", down: false };
  let order = [];
  let page = 0;
  let asked = 0;

  const names = () => {
    const collator = new Intl.Collator("vi");
    const sorted = [...index.names.keys()];
    sorted.sort((a, b) => collator.compare(index.names[a], index.names[b]));
    const places = new Array(count);
    sorted.forEach((place, at) => (places[place] = at));
    return places;
  };
  let byName;

  function sizes(key) {
    if (key === "rank") return null;
    if (key === "names") return (byName ??= names());
    return index[key] ?? index.criteria[key];
  }

  function choose() {
    const words = fold(by("tim").value).split(/\s+/).filter(Boolean);
    const chosen = (id) => by(id)?.value ?? "";
    const [district, group, verdict] = ["huyen", "nhom", "ket-qua"].map(chosen);
    order = [...index.names.keys()].filter(
      (at) =>
        words.every((word) => searched[at].includes(word)) &&
        (district === "" || index.districts[at] === Number(district)) &&
        (group === "" || index.classes[at].includes(Number(group))) &&
        (verdict === "" || index.verdicts[at] === Number(verdict)),
    );
    const size = sizes(sorting.key);
    const way = sorting.down ? -1 : 1;
    order.sort((a, b) => way * (size ? size[a] - size[b] || (a - b) * way : a - b));
  }

  async function show() {
    const mine = ++asked;
    choose();
    const last = Math.max(0, Math.ceil(order.length / PIECE) - 1);
    page = Math.min(page, last);
    const listed = order.slice(page * PIECE, (page + 1) * PIECE);
    const nodes = await Promise.all(listed.map((place) => rows.node(place)));
    if (mine !== asked) return;
    by("cac-don-vi").replaceChildren(...nodes);
    const status = by("so-luong");
    const text = order.length ? status.dataset.text : status.dataset.none;
    status.textContent = text
      .replace("{shown}", number.format(order.length))
      .replace("{all}", number.format(count));
    by("cac-trang").hidden = last === 0;
    const where = by("trang");
    where.textContent = where.dataset.text
      .replace("{page}", number.format(page + 1))
      .replace("{pages}", number.format(last + 1));
    by("trang-truoc").disabled = page === 0;
    by("trang-sau").disabled = page === last;
    for (const head of document.querySelectorAll("th[data-key]")) {
      const sorted = head.dataset.key === sorting.key;
      if (sorted) head.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    by("sap-xep").value = sorting.key;
  }

  function again() {
    page = 0;
    show().catch(failed);
  }

  function sort(key) {
    sorting.down = sorting.key === key && !sorting.down;
    sorting.key = key;
    again();
  }

  function turn(by) {
    page += by;
    show().catch(failed);
  }

  // The sheet that the address names.
  const title = document.title;
  let opened = null;

  const named = () => {
    const [, given] = /^#don-vi-(\d+)$/.exec(location.hash) ?? [];
    const place = Number(given) - 1;
    return place >= 0 && place < count ? place : null;
  };

  async function open() {
    const place = named();
    const before = opened;
    opened = place;
    document.querySelectorAll(".sheet.open").forEach((sheet) => sheet.classList.remove("open"));
    if (place === null) {
      document.title = title;
      if (before !== null) document.querySelector(`a[href="#don-vi-${before + 1}"]`)?.focus();
      return;
    }
    const sheet = await sheets.node(place);
    if (opened !== place) return;
    document.querySelectorAll(".sheet.packed").forEach((other) => other.remove());
    if (!sheet.isConnected) {
      sheet.classList.add("packed");
      by("cac-phieu").append(sheet);
    }
    sheet.classList.add("open");
    document.title = `${index.names[place]} – ${title}`;
    const at = order.indexOf(place);
    for (const [id, next] of [["truoc", order[at - 1]], ["sau", at < 0 ? undefined : order[at + 1]]]) {
      by(id).hidden = next === undefined;
      if (next !== undefined) by(id).href = `#don-vi-${next + 1}`;
    }
    scrollTo(0, 0);
    sheet.querySelector(".name").focus({ preventScroll: true });
  }

  function failed(cause) {
    by("so-luong").textContent = own.dataset.failed;
    console.error(cause);
  }

  for (const head of document.querySelectorAll("th[data-key]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    if (head.title) button.setAttribute("aria-label", head.getAttribute("aria-label"));
    button.addEventListener("click", () => sort(head.dataset.key));
    head.append(button);
  }
  by("loc").addEventListener("input", (event) => {
    if (event.target.id === "sap-xep") sort(event.target.value);
    else again();
  });
  by("loc").addEventListener("submit", (event) => event.preventDefault());
  by("trang-truoc").addEventListener("click", () => turn(-1));
  by("trang-sau").addEventListener("click", () => turn(1));
  by("in").addEventListener("click", () => print());
  addEventListener("hashchange", () => open().catch(failed));
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened !== null) location.hash = "#danh-sach";
  });
  document.querySelectorAll("form.controls, .with-script").forEach((it) => (it.hidden = false));
  show().then(open).catch(failed);
})();
