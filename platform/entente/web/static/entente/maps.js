// A place under the pointer, or whose row holds the focus, stands out in the table and on the map alike.
const show = (event) => {
  const spot = event.target.closest?.("path[data-row], .map-table tr[id]");
  const code = spot?.dataset.row ?? spot?.id;
  for (const each of document.querySelectorAll(".pointed")) each.classList.remove("pointed");
  if (!code) return;
  document.getElementById(code)?.classList.add("pointed");
  const shape = document.querySelector(`path[data-row="${CSS.escape(code)}"]`);
  shape?.classList.add("pointed");
};
addEventListener("pointerover", show);
addEventListener("focusin", show);
