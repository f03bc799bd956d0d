/** What a reader has chosen for this browser: theme, language, keys, how options stand. */
import { isLanguage, language, preferred, type LanguageCode } from "../i18n";
import { keep, keyFor, kept } from "./kept";

export type Theme = "system" | "light" | "dark" | "contrast";
export const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];

function isTheme(value: string): value is Theme {
  return THEMES.some((each) => each === value);
}

class Settings {
  theme = $state<Theme>("system");
  /** Single letters as keys can be switched off for those who speak to their machine. */
  letters = $state(true);
  columns = $state(false);

  /** Reads what was kept, and draws the page accordingly. */
  async begin(): Promise<void> {
    const theme = kept(keyFor("theme"));
    this.setTheme(isTheme(theme) ? theme : "system");
    this.letters = kept(keyFor("letters")) !== "off";
    this.columns = kept(keyFor("columns")) === "on";
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.setTheme(this.theme);
    });
    const chosen = kept(keyFor("language"));
    await this.setLanguage(isLanguage(chosen) ? chosen : preferred(navigator.languages), false);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset["theme"] = theme === "system" ? (dark ? "dark" : "light") : theme;
    keep(keyFor("theme"), theme);
  }

  async setLanguage(code: LanguageCode, chosen = true): Promise<void> {
    await language.use(code);
    document.documentElement.lang = code;
    document.documentElement.dir = language.direction;
    if (chosen) keep(keyFor("language"), code);
  }

  setLetters(on: boolean): void {
    this.letters = on;
    keep(keyFor("letters"), on ? "on" : "off");
  }

  setColumns(on: boolean): void {
    this.columns = on;
    keep(keyFor("columns"), on ? "on" : "off");
  }
}

export const settings = new Settings();
