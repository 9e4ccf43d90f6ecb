const SELECTORS = {
  button: "button, [role=button], [role=menuitem], [role=tab], summary",
  link: "a[href], [role=link]",
  field: "input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select, [role=textbox], [role=combobox]",
  choice: "input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]",
  heading: "h1, h2, h3, h4, [role=heading]",
  row: "tbody tr, [role=row]",
  option: "[role=option]",
  alert: "[role=alert], [role=status]",
};
const ROLES = ["choice", "option", "row", "button", "link", "field", "heading", "alert"];
const squeezed = (text) => text.replace(/[\s\u00a0\u202f\u2068\u2069]+/g, " ").trim();
const textOf = (element) => squeezed(element.innerText ?? "");
const wordsOf = (element) => {
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll("[aria-hidden=true], kbd, svg, option, select, input, textarea")) silent.remove();
  return squeezed(copy.textContent);
};
const nameOf = (element) => {
  if (element === document.body) return "the page itself";
  const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => id && document.getElementById(id));
  const named = by.filter(Boolean).map(wordsOf).join(" ");
  if (named) return named;
  if (element.ariaLabel) return squeezed(element.ariaLabel);
  if (element.labels?.length) return squeezed([...element.labels].map(wordsOf).join(" "));
  return wordsOf(element) || squeezed(element.title ?? "");
};
const roleOf = (element) => ROLES.find((role) => element.matches(SELECTORS[role])) ?? element.localName;
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const seen = (role, name) =>
  [...document.querySelectorAll(SELECTORS[role])].filter((one) => isSeen(one) && (name === null || nameOf(one) === name));
