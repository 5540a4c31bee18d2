// A place under the pointer, or whose row holds the focus, stands out in the table and on the map alike.
// In a table that holds the focus itself, the arrows go from place to place.
const point = (code) => {
  for (const each of document.querySelectorAll(".pointed")) each.classList.remove("pointed");
  if (!code) return;
  document.getElementById(code)?.classList.add("pointed");
  const shape = document.querySelector(`path[data-row="${CSS.escape(code)}"]`);
  shape?.classList.add("pointed");
};
const show = (event) => {
  const spot = event.target.closest?.("path[data-row], .map-table tr[id]");
  point(spot?.dataset.row ?? spot?.id);
};
addEventListener("pointerover", show);
addEventListener("focusin", show);
addEventListener("keydown", (event) => {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (!step || !event.target.matches?.(".map-table")) return;
  const rows = [...event.target.querySelectorAll("tr[id]")];
  const at = rows.findIndex((row) => row.classList.contains("pointed"));
  const next = rows[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  point(next.id);
  next.scrollIntoView({block: "nearest"});
});
