/** Where we are: the page's address as one of the screens. */

export type Route =
  | { readonly screen: "group" }
  | { readonly screen: "sign-in" }
  | { readonly screen: "link"; readonly secret: string }
  | { readonly screen: "admin" }
  | { readonly screen: "import" }
  | { readonly screen: "room"; readonly document: string; readonly console: boolean }
  | { readonly screen: "plenary"; readonly document: string }
  | { readonly screen: "history"; readonly document: string; readonly paragraph: string }
  | { readonly screen: "standing"; readonly document: string }
  | { readonly screen: "needs" | "changed" | "capital"; readonly document: string }
  | { readonly screen: "left"; readonly document: string }
  | { readonly screen: "time"; readonly document: string }
  | { readonly screen: "chairs-text"; readonly document: string }
  | { readonly screen: "paper"; readonly document: string; readonly paper: string }
  | { readonly screen: "unknown" };

export function routeOf(path: string): Route {
  const [first = "", second = "", third = "", fourth = ""] = path.split("/").filter((part) => part !== "").map(decodeURIComponent);
  if (first === "") return { screen: "group" };
  if (first === "sign-in") return { screen: "sign-in" };
  if (first === "link" && second !== "") return { screen: "link", secret: second };
  if (first === "people" || first === "admin") return { screen: "admin" };
  if (first === "bring-in" || first === "import") return { screen: "import" };
  if (first !== "d" || second === "") return { screen: "unknown" };
  if (third === "" || third === "console") return { screen: "room", document: second, console: third === "console" };
  if (third === "plenary") return { screen: "plenary", document: second };
  if (third === "standing") return { screen: "standing", document: second };
  if (third === "needs" || third === "changed" || third === "capital") return { screen: third, document: second };
  if (third === "left") return { screen: "left", document: second };
  if (third === "time") return { screen: "time", document: second };
  if (third === "chairs-text") return { screen: "chairs-text", document: second };
  if (third === "paper" && fourth !== "") return { screen: "paper", document: second, paper: fourth };
  if (third === "history" && fourth !== "") return { screen: "history", document: second, paragraph: fourth };
  return { screen: "unknown" };
}

class Router {
  route = $state.raw<Route>(routeOf(location.pathname));

  constructor() {
    addEventListener("popstate", () => {
      this.route = routeOf(location.pathname);
    });
  }

  go(path: string, replace = false): void {
    if (replace) history.replaceState(null, "", path);
    else history.pushState(null, "", path);
    this.route = routeOf(location.pathname);
    scrollTo(0, 0);
  }
}

export const router = new Router();

/** Follows a link of ours without loading the page anew; others, and new windows, are the browser's. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.origin !== location.origin || link.target !== "" || link.hasAttribute("download")) return;
  if (link.pathname.startsWith("/api/")) return;
  event.preventDefault();
  router.go(link.pathname + link.search + link.hash);
}
