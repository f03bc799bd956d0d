/** The language of the screen: every word comes from the Fluent files beside this one. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";

import english from "./en.ftl?raw";
import englishActs from "./en.acts.ftl?raw";
import englishConsole from "./en.console.ftl?raw";
import englishDesk from "./en.desk.ftl?raw";
import englishScreens from "./en.screens.ftl?raw";
import englishStages from "./en.stages.ftl?raw";
import englishText from "./en.text.ftl?raw";

export const LANGUAGES = [
  { code: "en", name: "English", direction: "ltr" },
  { code: "fr", name: "Français", direction: "ltr" },
  { code: "ar", name: "العربية", direction: "rtl" },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]["code"];
export type Args = Record<string, FluentVariable>;

function bundleOf(code: LanguageCode, sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(code);
  const [first] = sources.flatMap((source) => bundle.addResource(new FluentResource(source)));
  if (first !== undefined) throw first;
  return bundle;
}

/** The words of the room, of what those do in it who preside and note, of a delegation's own side, and of the screens. */
async function sourcesOf(code: LanguageCode): Promise<readonly string[]> {
  switch (code) {
    case "en":
      return [english, englishActs, englishConsole, englishDesk, englishScreens, englishStages, englishText];
    case "fr":
      return [(await import("./fr.ftl?raw")).default, (await import("./fr.acts.ftl?raw")).default, (await import("./fr.console.ftl?raw")).default, (await import("./fr.desk.ftl?raw")).default, (await import("./fr.screens.ftl?raw")).default, (await import("./fr.stages.ftl?raw")).default, (await import("./fr.text.ftl?raw")).default];
    case "ar":
      return [(await import("./ar.ftl?raw")).default, (await import("./ar.acts.ftl?raw")).default, (await import("./ar.console.ftl?raw")).default, (await import("./ar.desk.ftl?raw")).default, (await import("./ar.screens.ftl?raw")).default, (await import("./ar.stages.ftl?raw")).default, (await import("./ar.text.ftl?raw")).default];
  }
}

const fallback = bundleOf("en", [english, englishActs, englishConsole, englishDesk, englishScreens, englishStages, englishText]);

class Language {
  code = $state<LanguageCode>("en");
  private bundle = $state.raw(fallback);

  get direction(): "ltr" | "rtl" {
    return LANGUAGES.find((each) => each.code === this.code)?.direction ?? "ltr";
  }

  async use(code: LanguageCode): Promise<void> {
    this.bundle = bundleOf(code, await sourcesOf(code));
    this.code = code;
  }

  /** The message `id` with its arguments put in; the English one where the language has none. */
  words(id: string, args: Args | undefined): string {
    for (const bundle of [this.bundle, fallback]) {
      const pattern = bundle.getMessage(id)?.value;
      if (pattern !== undefined && pattern !== null) return bundle.formatPattern(pattern, args ?? null, []);
    }
    return id;
  }

  has(id: string): boolean {
    return fallback.hasMessage(id);
  }
}

export const language = new Language();

export function t(id: string, args?: Args): string {
  return language.words(id, args && withoutLastDots(args));
}

/** A label ends with a dot in the margin ("13."), never within a sentence. */
function withoutLastDots(args: Args): Args {
  const label = args["label"];
  return typeof label === "string" ? { ...args, label: label.replace(/\.$/u, "") } : args;
}

export function isLanguage(code: unknown): code is LanguageCode {
  return LANGUAGES.some((each) => each.code === code);
}

/** The one of our languages that a reader asks for most. */
export function preferred(wanted: readonly string[]): LanguageCode {
  const known = LANGUAGES.map((each) => each.code);
  const [first] = negotiateLanguages(wanted, known, { strategy: "lookup", defaultLocale: "en" });
  return isLanguage(first) ? first : "en";
}
