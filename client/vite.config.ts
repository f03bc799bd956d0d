import { svelte } from "@sveltejs/vite-plugin-svelte";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => {
  /** Where `make run` listens: ROLLINGTEXT_PORT, unless another was named. */
  const port = loadEnv(mode, ".", "ROLLINGTEXT_")["ROLLINGTEXT_PORT"] ?? "8400";
  const server = `http://127.0.0.1:${port}`;
  return {
    plugins: [svelte()],
    // The server's content policy allows nothing inline: every font and picture is a file of its own.
    // The licences of what is bundled travel with it.
    build: { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 800, license: { fileName: "licences.md" } },
    server: {
      host: "127.0.0.1",
      strictPort: true,
      proxy: { "/api": server, "/socket.io": { target: server, ws: true } },
    },
    // Components are mounted in tests as a browser would mount them, not rendered as on a server.
    resolve: mode === "test" ? { conditions: ["browser"] } : {},
    test: {
      include: ["tests/**/*.test.ts", "src/**/*.test.ts"],
      environment: "node",
      testTimeout: 5_000,
      hookTimeout: 10_000,
    },
  };
});
