"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const PAGE = 30;
  let language = data.language, shown = PAGE;
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’']/g, " ");
  const text = (entry, key) => (entry[language] && entry[language][key]) || (entry.en && entry.en[key]) || "";
  // Words are looked for in both languages: whoever is in a hurry writes as she thinks.
  for (const entry of data.services) {
    const topics = (entry.t || []).map((code) => data.topics[code] ? data.topics[code].en + " " + data.topics[code].fr : "");
    entry.found = plain([...["en", "fr"].flatMap((each) => ["n", "o", "s", "a", "e"].map((key) => (entry[each] || {})[key] || "")), ...topics].join(" "));
  }
  const asked = Object.entries(data.asked).map(([code, phrases]) => [code, phrases.map((phrase) => " " + plain(phrase).trim() + " ")]);
  const make = (tag, words, name) => {
    const element = document.createElement(tag);
    if (words) element.textContent = words;
    if (name) element.className = name;
    return element;
  };
  const words = () => data.words[language];
  const telephone = (number) => {
    const link = make("a", number, "phone");
    const first = number.split(/[^\d\s().+-]/)[0];
    const digits = first.replace(/[^\d+]/g, "");
    if (!digits) return make("p", number);
    link.href = "tel:" + digits;
    return link;
  };
  const km = (a, b) => {
    const r = Math.PI / 180, x = (b[1] - a[1]) * r * Math.cos(((a[0] + b[0]) / 2) * r), y = (b[0] - a[0]) * r;
    return Math.sqrt(x * x + y * y) * 6371;
  };
  const rows = (card, pairs) => {
    const list = make("dl");
    for (const [label, value] of pairs) {
      if (!value || !value.length) continue;
      list.append(make("dt", label));
      for (const line of Array.isArray(value) ? value : [value]) list.append(make("dd", line));
    }
    if (list.childNodes.length) card.append(list);
  };
  const marked = (card) => { if (data.exercise) card.append(make("span", words().mark, "mark")); };
  function showCentres() {
    const box = byId("centres");
    box.replaceChildren();
    if (!data.centres.length) box.append(make("p", words().no_centres));
    data.centres.forEach((centre, index) => {
      const card = make("article", "", "centre");
      marked(card);
      card.append(make("h3", index + 1 + ". " + centre.n), make("p", centre.k[language], "quiet"));
      if (centre.p) card.append(telephone(centre.p));
      rows(card, [[words().address, centre.a], [words().capacity, centre.m ? String(centre.m) : ""], [words().opened_by, centre.b]]);
      if (centre.s) card.append(make("p", centre.s));
      box.append(card);
    });
  }
  function fitting() {
    const wanted = plain(byId("words").value).split(/\s+/).filter(Boolean).map((word) => word.length > 3 ? word.replace(/(es|s|x)$/, "") : word);
    const topic = byId("topic").value, near = byId("near").value;
    // Whoever types what people say for a need is shown what answers it, beside what says those words itself.
    const typed = " " + plain(byId("words").value).trim() + " ";
    const meant = asked.filter(([, phrases]) => phrases.some((phrase) => typed.includes(phrase))).map(([code]) => code);
    const says = (entry) => wanted.every((word) => entry.found.includes(word));
    const answers = (entry) => (entry.t || []).some((code) => meant.includes(code));
    const found = data.services.filter((entry) => (!topic || (entry.t || []).includes(topic)) && (says(entry) || answers(entry)));
    const from = near === "" ? null : data.centres[Number(near)].g;
    const named = (entry) => plain(text(entry, "n"));
    for (const entry of found) entry.away = from && entry.g ? km(from, entry.g) : null;
    found.sort((a, b) => from ? (a.away ?? 1e9) - (b.away ?? 1e9) : (wanted.length ? wanted.filter((w) => named(b).includes(w)).length - wanted.filter((w) => named(a).includes(w)).length : 0) || named(a).localeCompare(named(b)));
    return found;
  }
  function showServices() {
    const found = fitting(), box = byId("services");
    box.replaceChildren();
    byId("count").textContent = found.length ? words().found + found.length : words().none;
    for (const entry of found.slice(0, shown)) {
      const card = make("article");
      marked(card);
      card.append(make("h3", text(entry, "n")));
      if (text(entry, "o")) card.append(make("p", text(entry, "o"), "quiet"));
      if (entry.away !== null && entry.away !== undefined) card.append(make("p", entry.away.toLocaleString(language + "-CA", { maximumFractionDigits: 1 }) + " " + words().km, "quiet"));
      if (entry.p) card.append(telephone(entry.p));
      if (text(entry, "s")) card.append(make("p", text(entry, "s")));
      rows(card, [[words().address, text(entry, "a")], [words().hours, text(entry, "h")], [words().who, text(entry, "e")], [words().languages, text(entry, "l")]]);
      if ((entry[language] || {}).w) card.append(make("p", entry[language].w, "quiet"));
      box.append(card);
    }
    byId("more").hidden = found.length <= shown;
  }
  function option(value, label) { const each = make("option", label); each.value = value; return each; }
  function showAll() {
    document.documentElement.lang = language;
    document.title = words().title;
    for (const id of ["title", "event", "danger", "as_of", "part", "public", "from", "closer", "farther", "whole", "more", "other"]) byId(id).textContent = words()[id];
    byId("other").lang = language === "en" ? "fr" : "en";
    byId("banner").hidden = !data.exercise;
    byId("banner").textContent = words().exercise;
    byId("l-search").textContent = words().search;
    byId("l-topic").textContent = words().topic;
    byId("l-near").textContent = words().near;
    byId("l-map").textContent = words().map;
    byId("t-centres").textContent = words().centres;
    byId("t-services").textContent = words().services;
    const topic = byId("topic").value, near = byId("near").value;
    const codes = Object.keys(data.topics).sort((a, b) => data.topics[a][language].localeCompare(data.topics[b][language], language));
    byId("topic").replaceChildren(option("", words().any), ...codes.map((code) => option(code, data.topics[code][language])));
    byId("topic").value = topic;
    const placed = data.centres.map((centre, index) => [centre, index]).filter(([centre]) => centre.g);
    byId("near").replaceChildren(option("", words().anywhere), ...placed.map(([centre, index]) => option(String(index), index + 1 + ". " + centre.n)));
    byId("near").value = near;
    byId("near-row").hidden = !placed.length;
    showCentres();
    showServices();
  }
  const drawing = document.querySelector("svg.relief-map");
  byId("map-part").hidden = !drawing;
  if (drawing) {
    const whole = drawing.getAttribute("viewBox").split(" ").map(Number);
    let view = [...whole];
    const set = () => drawing.setAttribute("viewBox", view.join(" "));
    const zoom = (by) => {
      if (!by) view = [...whole];
      else view = [view[0] + (view[2] * (1 - by)) / 2, view[1] + (view[3] * (1 - by)) / 2, view[2] * by, view[3] * by];
      set();
    };
    const move = (x, y) => { view[0] += (x * view[2]) / 4; view[1] += (y * view[3]) / 4; set(); };
    for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => zoom(Number(button.dataset.zoom)));
    for (const button of document.querySelectorAll("[data-move]")) button.addEventListener("click", () => move(...button.dataset.move.split(" ").map(Number)));
    drawing.setAttribute("aria-label", words().map);
  }
  const again = () => { shown = PAGE; showServices(); };
  for (const id of ["words", "topic", "near"]) byId(id).addEventListener("input", again);
  byId("search").addEventListener("submit", (event) => event.preventDefault());
  byId("more").addEventListener("click", () => { shown += PAGE; showServices(); });
  byId("other").addEventListener("click", () => { language = language === "en" ? "fr" : "en"; showAll(); });
  showAll();
})();
