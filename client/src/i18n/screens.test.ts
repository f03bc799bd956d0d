import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";

import arabicActs from "./ar.acts.ftl?raw";
import arabicConsole from "./ar.console.ftl?raw";
import arabicDesk from "./ar.desk.ftl?raw";
import arabic from "./ar.screens.ftl?raw";
import arabicStages from "./ar.stages.ftl?raw";
import arabicText from "./ar.text.ftl?raw";
import arabicRoom from "./ar.ftl?raw";
import englishActs from "./en.acts.ftl?raw";
import englishConsole from "./en.console.ftl?raw";
import englishDesk from "./en.desk.ftl?raw";
import english from "./en.screens.ftl?raw";
import englishStages from "./en.stages.ftl?raw";
import englishText from "./en.text.ftl?raw";
import englishRoom from "./en.ftl?raw";
import frenchActs from "./fr.acts.ftl?raw";
import frenchConsole from "./fr.console.ftl?raw";
import frenchDesk from "./fr.desk.ftl?raw";
import french from "./fr.screens.ftl?raw";
import frenchStages from "./fr.stages.ftl?raw";
import frenchText from "./fr.text.ftl?raw";
import frenchRoom from "./fr.ftl?raw";

function idsIn(source: string): readonly string[] {
  return [...source.matchAll(/^([a-z][\w-]*) =/gmu)].map(([, id]) => id ?? "").sort();
}

function variablesIn(source: string): ReadonlyMap<string, string> {
  const messages = source.split(/^(?=[a-z][\w-]* =)/mu);
  return new Map(messages.map((each) => [(/^[\w-]+/u.exec(each) ?? [""])[0], [...new Set(each.match(/\$\w+/gu) ?? [])].sort().join(" ")]));
}

describe.each([
  ["French", french, english, frenchRoom],
  ["Arabic", arabic, english, arabicRoom],
  ["French, with what who presides does", frenchActs, englishActs, frenchRoom],
  ["Arabic, with what who presides does", arabicActs, englishActs, arabicRoom],
  ["French, at the console", frenchConsole, englishConsole, frenchRoom],
  ["Arabic, at the console", arabicConsole, englishConsole, arabicRoom],
  ["French, on a delegation's side", frenchDesk, englishDesk, frenchRoom],
  ["Arabic, on a delegation's side", arabicDesk, englishDesk, arabicRoom],
  ["French, at stages and on conforming lists", frenchStages, englishStages, frenchRoom],
  ["Arabic, at stages and on conforming lists", arabicStages, englishStages, arabicRoom],
  ["French, of the chair's text", frenchText, englishText, frenchRoom],
  ["Arabic, of the chair's text", arabicText, englishText, arabicRoom],
])("the screens in %s", (_language, source, original, room) => {
  it("have every message that the English ones have, and no other", () => {
    expect(idsIn(source)).toEqual(idsIn(original));
  });

  it("say nothing with a variable that is never given", () => {
    const given = variablesIn(original);
    const strange = [...variablesIn(source)].filter(([id, names]) => names.split(" ").some((name) => name !== "" && !(given.get(id) ?? "").includes(name)));
    expect(strange).toEqual([]);
  });

  it("are read without an error beside the words of the room", () => {
    const bundle = new FluentBundle("en");
    expect([room, source].flatMap((each) => bundle.addResource(new FluentResource(each)))).toEqual([]);
  });
});

describe("the English screens", () => {
  it("give no message twice, in their own file or the room's", () => {
    const all = [...idsIn(english), ...idsIn(englishActs), ...idsIn(englishConsole), ...idsIn(englishDesk), ...idsIn(englishRoom)];
    expect(all.filter((id, place) => all.indexOf(id) !== place)).toEqual([]);
  });
});
