/** Where the client begins: the page's one place to draw in. */
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "prosemirror-view/style/prosemirror.css";
import "./ui/theme.css";
import "./ui/base.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { settings } from "./ui/settings.svelte";
import { shortcuts } from "./ui/shortcuts.svelte";

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");
const target = place;
shortcuts.begin();
void settings.begin().then(() => {
  mount(App, { target });
});
