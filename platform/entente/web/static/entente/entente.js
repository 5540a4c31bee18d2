// Conveniences only: every page works without this file. Translated words come from the page (data attributes).

// The language link leads to the page as it is now, also after htmx changed the address.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-language]");
  const here = document.documentElement.lang;
  if (link && location.pathname.startsWith(`/${here}/`)) {
    link.href = `/${link.dataset.language}/${location.pathname.slice(here.length + 2)}${location.search}${location.hash}`;
  }
});

// Menus close on Escape and on a click elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details[data-menu][open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Copy: <button data-copy="#id" data-copied="Copied">.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const source = document.querySelector(button.dataset.copy);
  await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
  const words = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = words; }, 2000);
});

// A form is sent once: the second press of a button does nothing until the page is shown again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if ("upload" in form.dataset && window.FormData && form.querySelector("input[type=file]")?.files.length) {
    event.preventDefault();
    send(form, event.submitter);
  } else if (!form.closest("[hx-post]")) {
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
  }
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
  }
});

// What was typed when a session had ended stands again after the sign-in, which leads back to its page: in this tab, for this person, once, for 15 minutes.
const TYPED = "entente-typed";
const KEPT_FOR = 15 * 60 * 1000;
const here = () => location.pathname + location.search;
const typable = (form) => [...form.elements].filter((field) => field.name && !field.matches("button, [type=hidden], [type=file], [type=password], [autocomplete=one-time-code]"));
const isOn = (field) => !/^(checkbox|radio)$/.test(field.type) || field.checked;
document.addEventListener("submit", (event) => {
  const { person } = document.body.dataset;
  const form = event.target;
  if (!person || form.getAttribute("method") !== "post" || form.dataset.sent !== "yes") return;
  const fields = typable(form).map((field) => [field.name, isOn(field) ? field.value : null]);
  sessionStorage.setItem(TYPED, JSON.stringify({ person, page: here(), place: [...document.forms].indexOf(form), at: Date.now(), fields }));
});
const typed = JSON.parse(sessionStorage.getItem(TYPED) || "null");
if (typed && document.body.dataset.person) {
  sessionStorage.removeItem(TYPED);
  if (typed.wasAway && typed.person === document.body.dataset.person && typed.page === here() && Date.now() - typed.at < KEPT_FOR) fillAgain(typed);
} else if (typed) {
  sessionStorage.setItem(TYPED, JSON.stringify({ ...typed, wasAway: true }));
  const next = typed.fields.length && document.querySelector("form[action*=login] [name=next]");
  if (next) next.value = typed.page;
}
function fillAgain({ place, fields }) {
  const form = document.forms[place];
  const own = form ? typable(form) : [];
  if (own.length !== fields.length || own.some((field, number) => field.name !== fields[number][0])) return;
  own.forEach((field, number) => {
    const value = fields[number][1];
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = value !== null;
    else field.value = value;
  });
  document.querySelector("[data-typed-before]").hidden = false;
}

// Sending a file with its progress: <form data-upload> around entente/blocks/upload_progress.html.
function send(form, submitter) {
  const panel = form.querySelector("[data-upload-panel]");
  const share = panel.querySelector("[data-upload-share]");
  const bar = panel.querySelector("progress");
  const state = panel.querySelector("[data-upload-state]");
  const fault = form.querySelector("[data-upload-error]");
  const request = new XMLHttpRequest();
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });

  const warn = (event) => event.preventDefault();
  const stop = (words) => {
    removeEventListener("beforeunload", warn);
    form.removeAttribute("aria-busy");
    delete form.dataset.sent;
    panel.hidden = true;
    if (words) {
      fault.textContent = words;
      fault.hidden = false;
      submitter?.focus();
    }
  };
  request.upload.addEventListener("progress", (event) => {
    if (!event.lengthComputable) return;
    const done = Math.floor((100 * event.loaded) / event.total);
    bar.value = done;
    share.textContent = percent.format(done / 100);
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    state.textContent = state.dataset.sealing;
  });
  request.addEventListener("error", () => stop(fault.dataset.network));
  request.addEventListener("abort", () => stop(fault.dataset.cancelled));
  request.addEventListener("load", () => {
    const html = (request.getResponseHeader("Content-Type") || "").startsWith("text/html");
    stop(html ? "" : fault.dataset.server);
    if (html) show(request);
  });
  panel.querySelector("[data-upload-cancel]").onclick = () => request.abort();

  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
  fault.hidden = true;
  state.textContent = "";
  panel.hidden = false;
  bar.value = 0;
  share.textContent = percent.format(0);
  addEventListener("beforeunload", warn);
  request.open("POST", form.getAttribute("action") || location.href); // a button may be named "action"
  request.send(new FormData(form, submitter));
}

// The answer becomes the page: the next step after a redirect, or the form again with what is to be corrected.
let shown = "";
function show(request) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  history.pushState(null, "", request.responseURL);
  shown = location.pathname;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  window.htmx?.process(document.body);
  (document.querySelector(".error-summary") || document.querySelector("#main"))?.focus();
  scrollTo(0, 0);
}
addEventListener("popstate", () => {
  if (shown && shown !== location.pathname) location.reload();
});

// A page that leads on asks nothing more meanwhile: each further answer would begin the way anew.
let leaving = false;
addEventListener("htmx:after:request", (event) => {
  leaving ||= Boolean(event.detail.ctx.hx.redirect);
});
addEventListener("htmx:before:request", (event) => {
  if (leaving) event.preventDefault();
});
addEventListener("pageshow", () => {
  leaving = false;
});

// A file held over the drop zone.
for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
  document.addEventListener(name, (event) => {
    if (event.target.matches?.("input[type=file]")) event.target.classList.toggle("over", over);
  });
}

// A shape of a map leads to its row of the table.
document.addEventListener("click", (event) => {
  const row = document.getElementById(event.target.closest("path[data-row]")?.dataset.row);
  if (!row) return;
  document.querySelectorAll("tr.marked").forEach((each) => each.classList.remove("marked"));
  row.classList.add("marked");
  row.scrollIntoView({ block: "nearest" });
});

// Where someone is, to a hundred metres, into a field: <button data-locate="#id" data-failed="…" hidden> and an empty role=status behind it.
addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll("button[data-locate]")) button.hidden = !navigator.geolocation;
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-locate]");
  if (!button) return;
  const told = button.parentElement.querySelector("[role=status]");
  told.textContent = "";
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => { document.querySelector(button.dataset.locate).value = `${coords.latitude.toFixed(3)}, ${coords.longitude.toFixed(3)}`; },
    () => { told.textContent = button.dataset.failed; },
    { timeout: 10000 },
  );
});
