import { mount } from "svelte";
import App from "./App.svelte";
import { settings } from "./lib/settings.svelte";
import "./styles/all.css";

settings.show();
const target = document.getElementById("app");
if (!target) throw new Error("BUG: the page has no place for the window");
export default mount(App, { target });
