import { mount } from "svelte";
import App from "./App.svelte";
import { settings } from "./lib/settings.svelte";
import { readTexts } from "./lib/text";
import "./styles/all.css";

settings.show();
const target = document.getElementById("app");
if (!target) throw new Error("BUG: the page has no place for the window");
await readTexts(settings.language);
export default mount(App, { target });
// The other language is there by the time somebody chooses it.
void readTexts(settings.language === "nl" ? "en" : "nl");
