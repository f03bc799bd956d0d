/** Where the client begins: the page's one place to draw in. */
const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no element with the id app");
