import { mount } from "svelte";
import { desk } from "../lib/desk.svelte";
import { settings } from "../lib/settings.svelte";
import Gallery from "./Gallery.svelte";
import "../styles/all.css";

// `gallery.html?part=intake&theme=dark&language=en`: one part in one theme, for looking at.
const asked = new URLSearchParams(location.search);
const theme = asked.get("theme");
const language = asked.get("language");
settings.theme = theme === "dark" || theme === "light" ? theme : "system";
settings.language = language === "en" ? "en" : "nl";

desk.stand = "open";
desk.municipality = { name: "Buren", sample: asked.has("sample") };
desk.person = { id: "anouk", name: "Anouk Verhoef", role: "kernverbinder" };
desk.years = [2024, 2025, 2026];
desk.year = 2026;
desk.kernen = ["Ingen", "Lienden", "Maurik"];
desk.kern = "Ingen";
desk.waiting = { today: 5 };

const target = document.getElementById("app");
if (!target) throw new Error("BUG: the page has no place for the gallery");
mount(Gallery, { target, props: { part: asked.get("part") ?? "intake" } });
