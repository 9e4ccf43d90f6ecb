/** What a person prefers on this laptop; kept in the window's own storage, never in the journal. */
export type Language = "nl" | "en";
export type Theme = "system" | "light" | "dark";

function kept<T extends string>(name: string, known: readonly T[], otherwise: T): T {
  const found = globalThis.localStorage?.getItem(`kernkas.${name}`) as T | null;
  return found && known.includes(found) ? found : otherwise;
}

class Settings {
  #language = $state<Language>(kept("language", ["nl", "en"], "nl"));
  #theme = $state<Theme>(kept("theme", ["system", "light", "dark"], "system"));

  get language(): Language {
    return this.#language;
  }

  set language(value: Language) {
    this.#language = value;
    globalThis.localStorage?.setItem("kernkas.language", value);
    this.show();
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(value: Theme) {
    this.#theme = value;
    globalThis.localStorage?.setItem("kernkas.theme", value);
    this.show();
  }

  /** Puts the language and the theme on the document. */
  show(): void {
    document.documentElement.lang = this.#language;
    if (this.#theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = this.#theme;
  }
}

export const settings = new Settings();
