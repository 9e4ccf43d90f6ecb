import { mount } from "svelte";
import App from "./App.svelte";
import { settings } from "./lib/settings.svelte";
import { readTexts } from "./lib/text";
import "./styles/all.css";

settings.show();
const target = document.getElementById("app");
if (!target) throw new Error("BUG: the page has no place for the window");
// Not awaited at the top of this file: WebKit begins what imports such a file before it is ready.
void readTexts(settings.language).then(() => {
  mount(App, { target });
  // The other language is there by the time somebody chooses it.
  return readTexts(settings.language === "nl" ? "en" : "nl");
});
