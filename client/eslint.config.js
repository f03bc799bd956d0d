import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import typescript from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

/** The same for every source: where it changed from file to file, the whole project would be read anew each time. */
const typed = { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: [".svelte"] };

/** What the house adds to the recommended rules, for every source of the client. */
const house = {
  "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/explicit-module-boundary-types": "error",
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: "error",
  "max-lines": ["error", { max: 500, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "no-console": "error",
};

export default defineConfig(
  globalIgnores(["dist/", ".svelte-check/", "node_modules/", "coverage/", "tests/traces/"]),
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser, parserOptions: typed },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: house,
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { ...typed, parser: typescript.parser, svelteConfig },
    },
    rules: {
      // Every word that a person reads is in a Fluent file.
      "no-restricted-syntax": [
        "error",
        {
          selector: ":not(SvelteStyleElement) > SvelteText[value=/[A-Za-z]{2}/]",
          message: "Words on the screen come from the Fluent files.",
        },
        {
          selector: "SvelteAttribute[key.name=/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt)$/] > SvelteLiteral[value=/[A-Za-z]{2}/]",
          message: "Words that are read aloud or shown on hovering come from the Fluent files.",
        },
      ],
      "svelte/no-at-html-tags": "error",
      // Rows and other collections are values here: replaced whole, never changed in place.
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/no-inline-styles": "error",
      "svelte/require-each-key": "error",
    },
  },
  {
    // `let { name } = $props()` is how a component says what it takes, though it never sets it again.
    files: ["**/*.svelte"],
    rules: { "prefer-const": "off" },
  },
  {
    // Written by a program from the server's own types: as long as these are.
    files: ["src/wire/commands.ts", "src/wire/rows.ts", "src/wire/shapes.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["tests/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // The settings of the tools are plain JavaScript, outside the client's types.
    files: ["*.config.js"],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off", "max-lines-per-function": "off" },
  },
);
