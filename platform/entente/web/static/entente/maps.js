// A place under the pointer, or whose row holds the focus, stands out in the table and on each map.
// In a table with the focus, the arrows go from place to place. A press on a map shows the row, or chooses it.
const point = (code) => {
  for (const each of document.querySelectorAll(".pointed")) each.classList.remove("pointed");
  if (!code) return;
  for (const each of document.querySelectorAll(`[data-row="${CSS.escape(code)}"], #${CSS.escape(code)}`))
    each.classList.add("pointed");
};
const reveal = (row) => row?.scrollIntoView({block: "nearest"});
const show = (event) => {
  const spot = event.target.closest?.("[data-row], .map-table tr[id]");
  point(spot?.dataset.row ?? spot?.id);
};
addEventListener("pointerover", show);
addEventListener("focusin", show);
addEventListener("input", (event) => point(event.target.selectedOptions?.[0]?.id));
addEventListener("click", (event) => {
  const row = document.getElementById(event.target.closest("[data-row]")?.dataset.row);
  if (row?.matches("option")) row.selected = true;
  else reveal(row);
});
addEventListener("keydown", (event) => {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!step || !event.target.matches?.(".map-table")) return;
  const rows = [...event.target.querySelectorAll("tr[id]")];
  const at = rows.findIndex((row) => row.classList.contains("pointed"));
  const next = rows[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  point(next.id);
  reveal(next);
});
