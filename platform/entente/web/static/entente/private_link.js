// A private link: what stands behind its # goes into the form and out of the address, and the form is sent.
const form = document.querySelector("form[data-private-link]");
if (form && location.hash.length > 1) {
  form.elements.link.value = location.hash;
  history.replaceState(null, "", location.pathname);
  form.requestSubmit();
}
